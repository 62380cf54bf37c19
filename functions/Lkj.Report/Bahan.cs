using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Report;

/// <summary>What every part of the report is set from: the content and the rule set in force.</summary>
/// <param name="Isi">The submission with all that was computed from it.</param>
/// <param name="AksaraTerganti">Characters that the fonts lack and the report replaces, as <c>U+6F22</c>; usually none.</param>
internal sealed record Bahan(IsiLaporan Isi, IReadOnlyList<string> AksaraTerganti)
{
    /// <summary>The rule set in force.</summary>
    public AturanKinerja Aturan { get; } = AturanKinerja.Bernama(Isi.Aturan);

    /// <summary>What the office submitted.</summary>
    public Pengajuan Pengajuan => Isi.Pengajuan;

    /// <summary>Who reports.</summary>
    public Identitas Identitas => Isi.Pengajuan.Identitas;

    /// <summary>The legal references of the year, as the report prints them.</summary>
    public IReadOnlyList<string> DasarHukum => Aturan.DasarHukumUntuk(Identitas.Tahun);

    /// <summary>The office's own paragraphs or points for a part, in the order of the workbook; blank ones are left out.</summary>
    public IReadOnlyList<string> Narasi(BagianNarasi bagian) =>
        [.. Pengajuan.Narasi.Where(narasi => narasi.Bagian == bagian).Select(narasi => narasi.Teks.Nilai.Trim()).Where(teks => teks.Length > 0)];

    /// <summary>The lines of the strategic plan of one kind.</summary>
    public IReadOnlyList<BarisRenstra> Renstra(JenisRenstra jenis) => [.. Pengajuan.Renstra.Where(baris => baris.Jenis == jenis)];
}
