using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.App.Surat;

/// <summary>The report in a few sentences, for mail, page and status.</summary>
public static class Ringkasan
{
    /// <summary>Performance, budget and findings, a sentence each.</summary>
    public static IReadOnlyList<string> Dari(HasilKinerja kinerja, HasilAnggaran anggaran, IReadOnlyList<Temuan> temuan) =>
    [
        (kinerja.Satker is { } capaian ? $"Capaian kinerja satker {capaian} ({kinerja.Kategori})" : "Capaian kinerja satker belum dapat dihitung")
            + $"; {kinerja.PerjanjianDiukur} dari {kinerja.Perjanjian.Count} indikator Perjanjian Kinerja terukur, {kinerja.PerjanjianTercapai} mencapai target.",
        $"Realisasi anggaran {anggaran.Jumlah.Realisasi.DenganRp()} dari pagu {anggaran.Jumlah.Pagu.DenganRp()}"
            + (anggaran.Jumlah.Serapan is { } serapan ? $" ({serapan})." : " (n/a)."),
        Temuan(temuan),
    ];

    /// <summary>How many findings there are of each severity.</summary>
    public static string Temuan(IReadOnlyList<Temuan> temuan) =>
        temuan.Count == 0
            ? "Pemeriksaan tidak menemukan hal yang perlu diperbaiki."
            : $"Hasil pemeriksaan: {Jumlah(temuan, Keparahan.Galat)} galat, {Jumlah(temuan, Keparahan.Peringatan)} peringatan, {Jumlah(temuan, Keparahan.Catatan)} catatan.";

    /// <summary>How many findings have a severity.</summary>
    public static int Jumlah(IReadOnlyList<Temuan> temuan, Keparahan keparahan) => temuan.Count(satu => satu.Keparahan == keparahan);
}
