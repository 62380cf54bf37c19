namespace Lkj.App;

/// <summary>An answer of an HTTP function.</summary>
/// <param name="Status">Its HTTP status.</param>
/// <param name="Uraian">When it is given.</param>
/// <param name="Isi">The kinds of content: the media type, and the name of the schema for JSON; none for an answer without content.</param>
public sealed record JawabanOperasi(int Status, string Uraian, params IReadOnlyList<(string Jenis, string? Skema)> Isi);
