using System.Text;

namespace Lkj.Pdf.Text;

/// <summary>Puts the chunks between two breaks together to a line, chunks of one source to one segment.</summary>
internal static class LineAssembler
{
    public static Line Assemble(IReadOnlyList<Chunk> chunks, int first, int end)
    {
        var segments = new List<Line.Segment>();
        var content = new StringBuilder();
        var (width, spaces) = (0.0, 0);
        for (var i = first; i < end; i++)
        {
            var chunk = chunks[i];
            var isEnd = i == end - 1;
            content.Append(chunk.Content);
            width += chunk.Width;
            if (chunk.After == BreakKind.Space)
            {
                content.Append(' ');
                width += isEnd ? 0 : chunk.WidthOf(' ');
                spaces += isEnd ? 0 : 1;
            }

            var isDivided = isEnd && chunk.After == BreakKind.Hyphen;
            if (isDivided)
            {
                content.Append('-');
                width += chunk.WidthOf('-');
            }

            if (isEnd || !ReferenceEquals(chunks[i + 1].Source, chunk.Source))
            {
                segments.Add(new Line.Segment(chunk.Source, content.ToString(), isDivided));
                content.Clear();
            }
        }

        return new Line(segments, width, spaces, chunks[end - 1].After == BreakKind.Line);
    }
}
