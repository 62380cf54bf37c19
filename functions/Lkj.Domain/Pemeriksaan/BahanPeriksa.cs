using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan.Tingkat7;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>What a check looks at: the submission as read and what was computed from it.</summary>
/// <param name="Pengajuan">The submission.</param>
/// <param name="Aturan">The rule set in force.</param>
/// <param name="Kinerja">Performance computed under it.</param>
/// <param name="Anggaran">The computed budget.</param>
/// <param name="Pohon">Which budget lines stand above which.</param>
/// <param name="TahunLalu">The year before by its own submission in force; null when there is none.</param>
internal sealed record BahanPeriksa(
    Pengajuan Pengajuan, AturanKinerja Aturan, HasilKinerja Kinerja, HasilAnggaran Anggaran, PohonAnggaran Pohon, TahunSebelumnya? TahunLalu)
{
    /// <summary>The year before, by its submission or else by this one's sheet of earlier years; null when neither knows it.</summary>
    public TahunSebelumnya? Sebelumnya { get; } = TahunLalu ?? TahunSebelumnya.DariRiwayat(Pengajuan);

    /// <summary>Computes what the checks compare with.</summary>
    public static BahanPeriksa Dari(Pengajuan pengajuan, Pengajuan? tahunLalu)
    {
        var aturan = AturanKinerja.Untuk(pengajuan.Identitas.Tahun);
        return new(
            pengajuan, aturan, PenghitungKinerja.Hitung(pengajuan, aturan), PenghitungAnggaran.Hitung(pengajuan), new PohonAnggaran(pengajuan.Anggaran),
            TahunSebelumnya.Dari(tahunLalu));
    }

    /// <summary>The rows of the measurement table and of the IKU, computed.</summary>
    public IEnumerable<HasilIndikator> Terukur => Kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator).Concat(Kinerja.Iku);
}
