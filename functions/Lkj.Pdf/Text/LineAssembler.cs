namespace Lkj.Pdf.Text;

/// <summary>Puts the chunks between two breaks together to a line, chunks of one source to one segment.</summary>
internal static class LineAssembler
{
    public static Line Assemble(IReadOnlyList<Chunk> chunks, int first, int end)
    {
        var segments = new List<Line.Segment>(1);
        var (width, spaces, start) = (0.0, 0, first);
        for (var i = first; i < end; i++)
        {
            var chunk = chunks[i];
            var isEnd = i == end - 1;
            spaces += chunk.After == BreakKind.Space && !isEnd ? 1 : 0;
            if (!isEnd && ReferenceEquals(chunks[i + 1].Source, chunk.Source))
                continue;
            var isDivided = isEnd && chunk.After == BreakKind.Hyphen;
            var content = Content(chunks, start, i + 1, isDivided);
            segments.Add(new Line.Segment(chunk.Source, content, isDivided));
            // Measured as it is painted: letters are kerned across the chunks that they come from.
            width += isDivided ? chunk.Source.Style.Width(content.AsSpan()[..^1]) + chunk.WidthOf('-')
                : start == i && content.Length == chunk.Content.Length ? chunk.Width
                : chunk.Source.Style.Width(isEnd ? content.AsSpan().TrimEnd(' ') : content);
            start = i + 1;
        }

        return new Line(segments, width, spaces, chunks[end - 1].After == BreakKind.Line);
    }

    private static string Content(IReadOnlyList<Chunk> chunks, int first, int end, bool isDivided)
    {
        if (end - first == 1 && chunks[first].After != BreakKind.Space && !isDivided)
            return chunks[first].Content;
        var length = isDivided ? 1 : 0;
        for (var i = first; i < end; i++)
            length += chunks[i].Content.Length + (chunks[i].After == BreakKind.Space ? 1 : 0);
        return string.Create(length, (chunks, first, end, isDivided), static (content, from) =>
        {
            for (var i = from.first; i < from.end; i++)
            {
                from.chunks[i].Content.CopyTo(content);
                content = content[from.chunks[i].Content.Length..];
                if (from.chunks[i].After != BreakKind.Space)
                    continue;
                content[0] = ' ';
                content = content[1..];
            }

            if (from.isDivided)
                content[0] = '-';
        });
    }
}
