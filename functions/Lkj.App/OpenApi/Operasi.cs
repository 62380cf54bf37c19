namespace Lkj.App;

/// <summary>What a method of an HTTP function does, for those who call it by a program.</summary>
/// <param name="Ringkasan">What it does, in a sentence.</param>
/// <param name="Jawaban">All that it answers.</param>
public sealed record Operasi(string Ringkasan, params IReadOnlyList<JawabanOperasi> Jawaban)
{
    /// <summary>What may follow behind the question mark: the name, and what it asks for.</summary>
    public IReadOnlyList<(string Nama, string Uraian)> Kueri { get; init; } = [];

    /// <summary>The kinds of body that are taken: the media type, and the name of the schema for a form.</summary>
    public IReadOnlyList<(string Jenis, string? Skema)> Badan { get; init; } = [];
}
