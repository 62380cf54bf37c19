using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Lembaran;

/// <summary>The heading of a column: one text, or several below each other where cells are merged over groups of columns.</summary>
/// <param name="Letak">The column, from 1.</param>
/// <param name="Baris">The row of its lowest text.</param>
/// <param name="Teks">Its texts from top to bottom; at least one.</param>
internal sealed record KepalaKolom(int Letak, int Baris, IReadOnlyList<string> Teks)
{
    /// <summary>The texts as one.</summary>
    public string Gabungan => string.Join(' ', Teks.Select(Rapi.Teks));
}
