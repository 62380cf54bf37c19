using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Lembaran;

/// <summary>The headings of a sheet.</summary>
/// <param name="Baris">The last row of the headings.</param>
/// <param name="Sel">All heading cells, also of columns that nobody knows.</param>
internal sealed record KepalaLembar(int Baris, IReadOnlyList<Sel> Sel);
