using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>What a check looks at: the submission as read and what was computed from it.</summary>
/// <param name="Pengajuan">The submission.</param>
/// <param name="Aturan">The rule set in force.</param>
/// <param name="Kinerja">Performance computed under it.</param>
/// <param name="Anggaran">The computed budget.</param>
/// <param name="Pohon">Which budget lines stand above which.</param>
internal sealed record BahanPeriksa(Pengajuan Pengajuan, AturanKinerja Aturan, HasilKinerja Kinerja, HasilAnggaran Anggaran, PohonAnggaran Pohon)
{
    /// <summary>Computes what the checks compare with.</summary>
    public static BahanPeriksa Dari(Pengajuan pengajuan)
    {
        var aturan = AturanKinerja.Untuk(pengajuan.Identitas.Tahun);
        return new(pengajuan, aturan, PenghitungKinerja.Hitung(pengajuan, aturan), PenghitungAnggaran.Hitung(pengajuan), new PohonAnggaran(pengajuan.Anggaran));
    }

    /// <summary>The rows of the measurement table and of the IKU, computed.</summary>
    public IEnumerable<HasilIndikator> Terukur => Kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator).Concat(Kinerja.Iku);
}
