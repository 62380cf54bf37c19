using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>The objectives that tables name.</summary>
internal static class SasaranTabel
{
    /// <summary>The objectives of a table of indicators, each once, where it stands first.</summary>
    public static IEnumerable<Isian<string>> Berbeda(IEnumerable<BarisIndikator> baris) =>
        baris.Select(satu => satu.Sasaran).OfType<Isian<string>>().DistinctBy(sasaran => new NamaIndikator(sasaran.Nilai).Normal);

    /// <summary>The objectives outside the agreement, with the name of their table.</summary>
    public static IEnumerable<(string Tabel, Isian<string> Sasaran)> DiLuarPerjanjian(Pengajuan pengajuan) =>
        pengajuan.Renstra.Where(baris => baris.Jenis == JenisRenstra.Sasaran).Select(baris => ("Renstra", baris.Uraian))
            .Concat(Berbeda(pengajuan.Rkt).Select(sasaran => ("RKT", sasaran)))
            .Concat(Berbeda(pengajuan.Pengukuran).Select(sasaran => ("Pengukuran", sasaran)));

    /// <summary>The objectives of the agreement, by name.</summary>
    public static IndeksNama<Isian<string>> Perjanjian(Pengajuan pengajuan) =>
        new(Berbeda(pengajuan.PerjanjianKinerja), sasaran => sasaran.Nilai);
}
