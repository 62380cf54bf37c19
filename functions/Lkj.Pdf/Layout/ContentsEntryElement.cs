using Lkj.Pdf.Tagging;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Layout;

/// <summary>A line of the contents: words, dots, page number, and a link over all of it.</summary>
internal sealed class ContentsEntryElement(OutlineEntry entry, StructureNode link, TextStyle style, TextStyle leader, double leading, double indent) : Element
{
    private const double NumberWidth = 30, Gap = 5;

    public override Fit Fit(Space space)
    {
        var grid = LineGrid.Of(style, leading);
        var text = ChunkReader.Read([new Inline(entry.Title, style, link)], hyphenate: false);
        var lines = LineBreaker.Break(text, space.Width - indent - NumberWidth, justified: false);
        var height = lines.Count * grid.Height;
        return space.Holds(height)
            ? new Fit.Whole(height, (page, x, y) => Draw(page, lines, grid, x, y, space.Width))
            : new Fit.Nothing($"Contents entry \"{Excerpt.Of(entry.Title)}\"", $"{height:0.#} pt do not fit into {space.Height:0.#} pt");
    }

    private void Draw(LaidOutPage page, IReadOnlyList<Line> lines, LineGrid grid, double x, double y, double width)
    {
        var baseline = y + grid.Baseline - grid.Height;
        foreach (var line in lines)
            line.Draw(page, x + indent, baseline += grid.Height, width, Alignment.Left);
        page.AddText(link, x + indent + lines[^1].Width, baseline, " ", style);
        page.Add(new Mark.PageNumber(link, x + width, baseline, entry.Anchor, style));
        page.Add(new Mark.Link(link, x + indent, y, width - indent, lines.Count * grid.Height, "#" + entry.Anchor, entry.Title));
        DrawLeader(page, x + indent + lines[^1].Width + Gap, x + width - NumberWidth, baseline);
    }

    // Dots are counted from the right, so that they stand below one another.
    private void DrawLeader(LaidOutPage page, double from, double to, double baseline)
    {
        const string dot = " .";
        var count = (int)Math.Floor((to - from) / leader.Width(dot));
        if (count > 1)
            page.AddText(null, to - count * leader.Width(dot), baseline, string.Concat(Enumerable.Repeat(dot, count)), leader);
    }
}
