using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Anotasi;

/// <summary>What the sheets of findings say.</summary>
/// <param name="Berkas">The name of the upload.</param>
/// <param name="Temuan">Its findings, first repair first.</param>
/// <param name="Alasan">The reasons that it gives.</param>
internal sealed record IsiTemuan(string Berkas, IReadOnlyList<Temuan> Temuan, IReadOnlyList<Alasan> Alasan);
