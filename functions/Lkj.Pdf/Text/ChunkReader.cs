namespace Lkj.Pdf.Text;

/// <summary>Cuts text into chunks at spaces, line feeds and the places where words may be divided.</summary>
internal static class ChunkReader
{
    public static IReadOnlyList<Chunk> Read(IReadOnlyList<Inline> text, bool hyphenate)
    {
        var chunks = new List<Chunk>(capacity: text.Sum(inline => inline.Content.AsSpan().Count(' ') + 1));
        foreach (var inline in text)
            Read(inline, hyphenate, chunks);
        if (chunks.Count > 0)
            SetBreak(chunks, BreakKind.Line);
        return chunks;
    }

    private static void Read(Inline inline, bool hyphenate, List<Chunk> chunks)
    {
        var content = inline.Content;
        for (var at = 0; at < content.Length;)
        {
            switch (content[at])
            {
                case '\n':
                    if (chunks.Count == 0 || chunks[^1].After == BreakKind.Line)
                        chunks.Add(new Chunk(inline, "", BreakKind.None));
                    SetBreak(chunks, BreakKind.Line);
                    at++;
                    break;
                case ' ':
                    if (chunks.Count > 0 && chunks[^1].After is BreakKind.None or BreakKind.Plain)
                        SetBreak(chunks, BreakKind.Space);
                    at++;
                    break;
                default:
                    var end = content.AsSpan(at).IndexOfAny(' ', '\n') is var length and >= 0 ? at + length : content.Length;
                    AddWord(inline, content[at..end], hyphenate, chunks);
                    at = end;
                    break;
            }
        }
    }

    private static void AddWord(Inline inline, string word, bool hyphenate, List<Chunk> chunks)
    {
        var start = 0;
        foreach (var (at, kind) in WordBreaks.Of(word, hyphenate))
        {
            chunks.Add(new Chunk(inline, word[start..at], kind));
            start = at;
        }

        chunks.Add(new Chunk(inline, word[start..], BreakKind.None));
    }

    private static void SetBreak(List<Chunk> chunks, BreakKind kind) => chunks[^1] = chunks[^1] with { After = kind };
}
