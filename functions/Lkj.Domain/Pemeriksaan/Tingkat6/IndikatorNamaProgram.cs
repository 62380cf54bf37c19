using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>An indicator that reads as a programme or an activity of the strategic plan: it names what is done, not how far it got.</summary>
internal static class IndikatorNamaProgram
{
    public static readonly JenisTemuan Jenis = new("BGN-617", 6, Keparahan.Peringatan, "Indikator berbunyi nama program atau kegiatan",
        "Ganti dengan indikator program itu menurut Renstra, atau jelaskan di lembar Alasan apa yang diukur.",
        "Nama program tersalin ke kolom Indikator.",
        "Indikator \"Persentase Program Dukungan Manajemen\".");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var renstra = bahan.Pengajuan.Renstra;
        var program = new IndeksNama<BarisRenstra>(renstra.Where(baris => baris.Jenis is JenisRenstra.Program or JenisRenstra.Kegiatan), baris => baris.Uraian.Nilai);
        return
            from baris in new[] { bahan.Pengajuan.Rkt, bahan.Pengajuan.PerjanjianKinerja, bahan.Pengajuan.Iku, bahan.Pengajuan.Pengukuran }.SelectMany(tabel => tabel)
            let sama = program.Tepat(baris.Indikator.Nilai)
            where sama is not null
            select Temuan.Dari(Jenis, baris.Indikator.Asal, Kutipan.Dari(baris.Indikator.Nilai), Diharapkan(sama, renstra));
    }

    private static string Diharapkan(BarisRenstra program, IReadOnlyList<BarisRenstra> renstra)
    {
        var nama = new NamaIndikator(program.Uraian.Nilai).Normal;
        var indikator = renstra.FirstOrDefault(baris => baris.Jenis is JenisRenstra.IkuProgram or JenisRenstra.IndikatorKegiatan && new NamaIndikator(baris.Induk ?? "").Normal == nama);
        return indikator is null ? "indikator yang mengukur hasilnya" : $"indikatornya menurut Renstra, yaitu {Kutipan.Dari(indikator.Uraian.Nilai)}";
    }
}
