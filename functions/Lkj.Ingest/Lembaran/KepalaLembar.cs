namespace Lkj.Ingest.Lembaran;

/// <summary>The headings of a sheet.</summary>
/// <param name="Awal">Their first row; above it stand titles.</param>
/// <param name="Akhir">Their last row.</param>
/// <param name="Kolom">The heading of each column, also of columns that nobody knows.</param>
internal sealed record KepalaLembar(int Awal, int Akhir, IReadOnlyList<KepalaKolom> Kolom);
