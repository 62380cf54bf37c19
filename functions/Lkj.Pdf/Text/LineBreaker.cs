namespace Lkj.Pdf.Text;

/// <summary>
/// Breaks text into lines. All lines of a paragraph are weighed together, so that no line pays for the one before it.
/// </summary>
internal static class LineBreaker
{
    /// <summary>The lines of a text in a column.</summary>
    /// <exception cref="LayoutException">The column is narrower than a single character.</exception>
    public static IReadOnlyList<Line> Break(IReadOnlyList<Chunk> chunks, double width, bool justified)
    {
        var lines = new List<Line>();
        var fitting = ChunkSplitter.Split(chunks, width);
        for (var start = 0; start < fitting.Count;)
        {
            var end = start;
            while (fitting[end].After != BreakKind.Line)
                end++;
            AddLines(lines, fitting, start, end + 1, justified ? new JustifiedCost(width) : new RaggedCost(width));
            start = end + 1;
        }

        return lines;
    }

    private static void AddLines(List<Line> lines, IReadOnlyList<Chunk> chunks, int start, int end, LineCost cost)
    {
        var count = end - start;
        var best = new double[count + 1];
        var from = new int[count + 1];
        Array.Fill(best, double.PositiveInfinity, 1, count);
        for (var last = 1; last <= count; last++)
        {
            if (chunks[start + last - 1].After == BreakKind.None)
                continue;
            var measure = LineMeasure.Empty;
            for (var first = last - 1; first >= 0; first--)
            {
                measure = measure.Before(chunks[start + first], isEnd: first == last - 1);
                if (!cost.Allows(measure))
                    break;
                var total = best[first] + cost.Of(measure, follows: first == 0 ? BreakKind.Line : chunks[start + first - 1].After);
                if (total < best[last])
                    (best[last], from[last]) = (total, first);
            }
        }

        var breaks = new Stack<int>();
        for (var at = count; at > 0; at = from[at])
            breaks.Push(at);
        for (var first = 0; breaks.TryPop(out var last); first = last)
            lines.Add(LineAssembler.Assemble(chunks, start + first, start + last));
    }
}
