namespace Lkj.App.Surat;

/// <summary>A mail's content; it is sent as plain text and as HTML made of the same parts.</summary>
/// <param name="Perihal">The subject.</param>
/// <param name="Paragraf">The paragraphs.</param>
/// <param name="Butir">Points after the paragraphs.</param>
/// <param name="Tautan">The links, the one that matters first; empty when there is nothing to open.</param>
/// <param name="Penutup">The last line, small.</param>
public sealed record IsiSurat(string Perihal, IReadOnlyList<string> Paragraf, IReadOnlyList<string> Butir, IReadOnlyList<TautanSurat> Tautan, string Penutup);
