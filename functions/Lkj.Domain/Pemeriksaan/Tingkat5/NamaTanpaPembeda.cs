using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>Lines without a code whose names are the same, or one the beginning of the other.</summary>
internal static class NamaTanpaPembeda
{
    public static readonly JenisTemuan Jenis = new("BRS-505", 5, Keparahan.Peringatan, "Nama sama tanpa kode pembeda",
        "Isi kolom Kode, atau lengkapi namanya sehingga kedua baris dapat dibedakan.",
        "Nama keluaran disingkat sehingga sama dengan baris lain.",
        "Dua baris Layanan Perkantoran tanpa kode.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var tanpaKode = bahan.Pengajuan.Anggaran.Where(baris => baris.Kode is null).Select(baris => (Nama: new NamaIndikator(baris.Uraian.Nilai), Baris: baris)).ToList();
        var pertama = new Dictionary<string, BarisAnggaran>(StringComparer.Ordinal);
        foreach (var (nama, baris) in tanpaKode)
            pertama.TryAdd(Kunci(nama.Normal, baris), baris);
        foreach (var (nama, baris) in tanpaKode)
        {
            if (pertama[Kunci(nama.Normal, baris)] is var sama && !ReferenceEquals(sama, baris))
                yield return Dari(baris, sama, Keparahan.Peringatan);
            else if (nama.Awalan.Select(awalan => pertama.GetValueOrDefault(Kunci(awalan, baris))).FirstOrDefault(ada => ada is not null) is { } awal)
                yield return Dari(baris, awal, Keparahan.Catatan);
        }
    }

    private static Temuan Dari(BarisAnggaran baris, BarisAnggaran lain, Keparahan keparahan) => Temuan.Dari(
        Jenis,
        baris.Uraian.Asal,
        Kutipan.Dari(baris.Uraian.Nilai),
        $"kode atau nama yang membedakannya dari {Kutipan.Dari(lain.Uraian.Nilai)} di sel {lain.Uraian.Asal.Sel}",
        keparahan);

    private static string Kunci(string nama, BarisAnggaran baris) => $"{nama}|{baris.SumberDana?.Nilai.Trim().ToUpperInvariant()}";
}
