using Lkj.Domain.Nilai;

namespace Lkj.Domain.Keaslian;

/// <summary>A report that was issued: which PDF, of whom, when.</summary>
/// <param name="Satker">The office.</param>
/// <param name="Tahun">The budget year.</param>
/// <param name="Versi">The version of the submission, from 1.</param>
/// <param name="Sidik">SHA-256 of the PDF, 64 lower-case hex digits.</param>
/// <param name="SidikIsi">SHA-256 of its figures, as the report prints it.</param>
/// <param name="Terbit">When the PDF was stored.</param>
/// <param name="Jenis">As what.</param>
public sealed record Terbitan(KodeSatker Satker, TahunAnggaran Tahun, int Versi, string Sidik, string SidikIsi, DateTimeOffset Terbit, JenisTerbitan Jenis)
{
    /// <summary>
    /// Whether a reader should take this one instead of another of the same office and year: the approved one of the same version, a later
    /// approved one, or a later draft instead of a draft. A draft never takes the place of what was approved.
    /// </summary>
    public bool Menggantikan(Terbitan lain) => Jenis >= lain.Jenis && (Versi, Jenis).CompareTo((lain.Versi, lain.Jenis)) > 0;
}
