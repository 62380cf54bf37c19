using Lkj.Domain.Acuan;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Ingest;

/// <summary>What is known when an office asks for its template.</summary>
/// <param name="Satker">The office.</param>
/// <param name="Tahun">The year to be reported.</param>
/// <param name="Kantor">What the list of offices says; null for a code that it does not have.</param>
/// <param name="Identitas">What the office said about itself before; null when it has not submitted yet.</param>
public sealed record BahanTemplat(KodeSatker Satker, TahunAnggaran Tahun, DataSatker? Kantor = null, Identitas? Identitas = null);
