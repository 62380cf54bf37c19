using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>
/// The same indicator twice under an objective, the same budget line twice, the same month, quarter, revision or earlier year twice: which one
/// counts cannot be decided.
/// </summary>
internal static class KunciGanda
{
    public static readonly JenisTemuan Jenis = new("BRS-503", 5, Keparahan.Galat, "Baris yang sama tercatat dua kali",
        "Sisakan satu baris saja, atau bedakan nama, kode, atau nomornya.",
        "Baris tersalin dua kali, atau dua indikator diberi nama yang sama.",
        "Indikator yang sama pada baris 5 dan baris 9 lembar Pengukuran.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        new[] { bahan.Pengajuan.Rkt, bahan.Pengajuan.PerjanjianKinerja, bahan.Pengajuan.Iku, bahan.Pengajuan.Pengukuran }
            .SelectMany(tabel => Ganda(tabel, KunciIndikator, baris => baris.Indikator))
            .Concat(Ganda(bahan.Pengajuan.Anggaran.Where(baris => baris.Kode is not null), KunciBaris, baris => baris.Kode!))
            .Concat(IndukGanda(bahan))
            .Concat(Ganda(bahan.Pengajuan.Riwayat, baris => $"{new NamaIndikator(baris.Indikator.Nilai).Normal}|{baris.Tahun}", baris => baris.Indikator))
            .Concat(Ganda(bahan.Pengajuan.Triwulan, baris => $"{new NamaIndikator(baris.Indikator.Nilai).Normal}|{baris.Triwulan}", baris => baris.Indikator))
            .Concat(Ganda(bahan.Pengajuan.Bulanan.Where(Terisi), baris => $"{baris.Bulan}", baris => Teks(Penulisan.NamaBulan(baris.Bulan), (baris.Realisasi ?? baris.Rencana)!.Asal)))
            .Concat(Ganda(bahan.Pengajuan.RevisiDipa, baris => $"{baris.Ke}", baris => Teks($"revisi {baris.Ke}", baris.Pagu.Asal)));

    private static bool Terisi(RealisasiBulan bulan) => (bulan.Realisasi ?? bulan.Rencana) is not null;

    private static Isian<string> Teks(string teks, Asal asal) => new(teks, teks, asal);

    /// <summary>A line repeated with its path where others stand under the path: its amounts would be counted beside theirs.</summary>
    private static IEnumerable<Temuan> IndukGanda(BahanPeriksa bahan)
    {
        var induk = bahan.Pohon.IndukDanAnak.ToDictionary(satu => Jalur(satu.Key), satu => satu.Key);
        return
            from baris in bahan.Pohon.Daun
            where baris.Kode is not null && induk.TryGetValue(Jalur(baris), out var pertama) && KunciBaris(baris) != KunciBaris(pertama)
            select Temuan.Dari(Jenis, baris.Kode!.Asal, baris.Kode.Nilai, $"satu baris untuk induk yang sudah tercatat di sel {induk[Jalur(baris)].Kode!.Asal.Sel}");
    }

    private static IEnumerable<Temuan> Ganda<T>(IEnumerable<T> tabel, Func<T, string> kunci, Func<T, Isian<string>> isian) =>
        from kelompok in tabel.GroupBy(kunci)
        from ulangan in kelompok.Skip(1)
        select Temuan.Dari(Jenis, isian(ulangan).Asal, Kutipan.Dari(isian(ulangan).Nilai), $"satu baris saja; yang sama sudah ada di sel {isian(kelompok.First()).Asal.Sel}");

    private static string KunciIndikator(BarisIndikator baris) =>
        $"{new NamaIndikator(baris.Sasaran?.Nilai ?? "").Normal}|{new NamaIndikator(baris.Indikator.Nilai).Normal}";

    private static string KunciBaris(BarisAnggaran baris) =>
        $"{Jalur(baris)}|{new NamaIndikator(baris.Uraian.Nilai).Normal}|{baris.SumberDana?.Nilai.Trim().ToUpperInvariant()}";

    private static string Jalur(BarisAnggaran baris) => string.Join('.', JalurKode.Urai(baris.Kode?.Nilai));
}
