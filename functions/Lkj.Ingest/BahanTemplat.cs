using Lkj.Domain.Acuan;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Ingest;

/// <summary>What is known when an office asks for its template.</summary>
/// <param name="Satker">The office.</param>
/// <param name="Tahun">The year to be reported.</param>
/// <param name="Kantor">What the list of offices says; null for a code that it does not have.</param>
/// <param name="Identitas">What the office has said about itself for this year already; null when it has not submitted yet.</param>
/// <param name="TahunLalu">The submission in force for the year before; null where there is none.</param>
public sealed record BahanTemplat(
    KodeSatker Satker, TahunAnggaran Tahun, DataSatker? Kantor = null, Identitas? Identitas = null, Pengajuan? TahunLalu = null);
