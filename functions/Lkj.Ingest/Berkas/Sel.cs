namespace Lkj.Ingest.Berkas;

/// <summary>A filled cell. Cells shown as percent or date already carry that as text (<c>87,73 %</c>, <c>2020-01-31</c>).</summary>
/// <param name="Kolom">Its column, from 1.</param>
/// <param name="Teks">Its text.</param>
/// <param name="Jenis">What the file says it is.</param>
internal readonly record struct Sel(int Kolom, string Teks, JenisSel Jenis)
{
    /// <summary>Whether it is a cell at all, and not the default that stands for an empty one.</summary>
    public bool Ada => Kolom > 0;
}
