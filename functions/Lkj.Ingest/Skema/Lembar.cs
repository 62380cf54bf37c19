namespace Lkj.Ingest.Skema;

/// <summary>A sheet of the workbook, or a file of the CSV set.</summary>
/// <param name="Nama">Its name; a CSV file is named like it (<c>perjanjian-kinerja.csv</c>).</param>
/// <param name="Keterangan">What it is for, as the template says it.</param>
/// <param name="Kolom">Its columns; of a form, its lines.</param>
public sealed record Lembar(string Nama, string Keterangan, IReadOnlyList<Kolom> Kolom)
{
    /// <summary>There is no report without it.</summary>
    public bool Wajib { get; init; }

    /// <summary>A form: one line per value, its label beside it, instead of a table.</summary>
    public bool Formulir { get; init; }

    /// <summary>Other names that mean the same.</summary>
    public IReadOnlyList<string> Alias { get; init; } = [];

    /// <summary>The file name in a CSV set.</summary>
    public string NamaCsv => $"{Nama.ToLowerInvariant().Replace(' ', '-')}.csv";
}
