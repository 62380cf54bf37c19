namespace Lkj.Domain.Isi;

/// <summary>What an office submitted for a year, as read: one workbook or the same as CSV files. Nothing in it is computed.</summary>
/// <param name="Identitas">Who, which year, who signs.</param>
/// <param name="Renstra">The strategic plan.</param>
/// <param name="Rkt">The yearly plan.</param>
/// <param name="PerjanjianKinerja">The signed agreement (PK).</param>
/// <param name="Iku">The main indicators.</param>
/// <param name="Pengukuran">The measurement per objective; capaian is computed from it.</param>
/// <param name="Anggaran">The budget lines.</param>
/// <param name="TotalAnggaran">The totals that the office printed under them.</param>
/// <param name="PernyataanAnggaran">What chapters state about the budget as a whole.</param>
/// <param name="Narasi">The office's own prose.</param>
/// <param name="Alasan">The office's answers to warnings.</param>
public sealed record Pengajuan(
    Identitas Identitas,
    IReadOnlyList<BarisRenstra> Renstra,
    IReadOnlyList<BarisIndikator> Rkt,
    IReadOnlyList<BarisIndikator> PerjanjianKinerja,
    IReadOnlyList<BarisIndikator> Iku,
    IReadOnlyList<BarisIndikator> Pengukuran,
    IReadOnlyList<BarisAnggaran> Anggaran,
    IReadOnlyList<TotalTercetak> TotalAnggaran,
    IReadOnlyList<PernyataanAnggaran> PernyataanAnggaran,
    IReadOnlyList<Narasi> Narasi,
    IReadOnlyList<Alasan> Alasan)
{
    /// <summary>The indicators in earlier years.</summary>
    public IReadOnlyList<BarisRiwayat> Riwayat { get; init; } = [];

    /// <summary>The indicators in the quarters of the year.</summary>
    public IReadOnlyList<BarisTriwulan> Triwulan { get; init; } = [];

    /// <summary>The activities with their indicators and money.</summary>
    public IReadOnlyList<BarisKegiatan> Kegiatan { get; init; } = [];

    /// <summary>The budget over the months of the year.</summary>
    public IReadOnlyList<RealisasiBulan> Bulanan { get; init; } = [];

    /// <summary>The first DIPA and its revisions.</summary>
    public IReadOnlyList<RevisiDipa> RevisiDipa { get; init; } = [];

    /// <summary>Units, staff and facilities.</summary>
    public IReadOnlyList<BarisOrganisasi> Organisasi { get; init; } = [];
}
