namespace Lkj.Ingest.Skema;

/// <summary>A column of a table, or a line of a form.</summary>
/// <param name="Kunci">Its name in the code.</param>
/// <param name="Kepala">Its heading in the template; never holds a comma or semicolon, so that CSV files can be told apart by them.</param>
/// <param name="Jenis">How its cells are read.</param>
/// <param name="Keterangan">What belongs there, as the template says it.</param>
/// <param name="Contoh">A value as it may be typed.</param>
public sealed record Kolom(string Kunci, string Kepala, JenisKolom Jenis, string Keterangan, string Contoh)
{
    /// <summary>The column must be there and each row must fill it.</summary>
    public bool Wajib { get; init; }

    /// <summary>The computation needs it: a value that cannot be read stops the submission.</summary>
    public bool Dihitung { get; init; }

    /// <summary>An empty cell repeats the one above, as in tables whose cells are merged downwards.</summary>
    public bool Berulang { get; init; }

    /// <summary>Other headings that mean the same.</summary>
    public IReadOnlyList<string> Alias { get; init; } = [];

    /// <summary>The words of a column of kind <see cref="JenisKolom.Pilihan"/>.</summary>
    public IReadOnlyList<string> Pilihan { get; init; } = [];
}
