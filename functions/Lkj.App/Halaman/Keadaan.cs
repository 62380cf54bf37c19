using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Halaman;

/// <summary>Where the report of an office for a year stands.</summary>
/// <param name="Versi">The version that is looked at.</param>
/// <param name="Identitas">What it says about the office.</param>
/// <param name="Langkah">The steps it has passed.</param>
/// <param name="Temuan">Its findings so far, first repair first.</param>
/// <param name="Ringkasan">Its figures in a few sentences; empty before they are computed.</param>
/// <param name="AdaLaporan">Whether its PDF stands.</param>
/// <param name="Berlaku">The version in force; null when there is none.</param>
/// <param name="CatatanSurel">A note when the office has no mail address of its own; empty otherwise.</param>
/// <param name="Semua">All versions, oldest first.</param>
public sealed record Keadaan(
    CatatanVersi Versi,
    Identitas Identitas,
    IReadOnlyList<CatatanLangkah> Langkah,
    IReadOnlyList<Temuan> Temuan,
    IReadOnlyList<string> Ringkasan,
    bool AdaLaporan,
    int? Berlaku,
    string CatatanSurel,
    IReadOnlyList<CatatanVersi> Semua)
{
    /// <summary>Whether the version is approved by a link that was mailed to the one who signs, and is open.</summary>
    public bool LewatTautan { get; init; }
}
