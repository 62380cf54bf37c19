using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>An objective of the plan without indicators, or one of the agreement that no indicator measures.</summary>
internal static class SasaranTanpaIndikator
{
    public static readonly JenisTemuan Jenis = new("BGN-609", 6, Keparahan.Peringatan, "Sasaran belum memiliki indikator",
        "Tambahkan indikatornya, atau samakan nama sasarannya dengan lembar yang memuat indikatornya.",
        "Indikatornya belum dimasukkan, atau nama sasarannya ditulis lain.",
        "Sasaran di lembar Renstra yang tidak memiliki indikator.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var berindikator = bahan.Pengajuan.Renstra.Where(baris => baris.Jenis == JenisRenstra.Indikator)
            .Select(baris => new NamaIndikator(baris.Induk ?? "").Normal).ToHashSet();
        var terukur = new IndeksNama<HasilSasaran>(bahan.Kinerja.Sasaran, sasaran => sasaran.Nama);
        var renstra =
            from baris in bahan.Pengajuan.Renstra
            where baris.Jenis == JenisRenstra.Sasaran && !berindikator.Contains(new NamaIndikator(baris.Uraian.Nilai).Normal)
            select Temuan.Dari(Jenis, baris.Uraian.Asal, $"{Kutipan.Dari(baris.Uraian.Nilai)} dalam Renstra", "paling sedikit satu indikator di bawahnya");
        var perjanjian =
            from sasaran in SasaranTabel.Berbeda(bahan.Pengajuan.PerjanjianKinerja)
            where terukur.CariInti(sasaran.Nilai) is null
            select Temuan.Dari(Jenis, sasaran.Asal, $"{Kutipan.Dari(sasaran.Nilai)} dalam Perjanjian Kinerja", "paling sedikit satu indikator yang diukur");
        return renstra.Concat(perjanjian);
    }
}
