using Lkj.Pdf.Text;

namespace Lkj.Pdf.Layout;

/// <summary>
/// Lines of text. On a page stand at least two lines of the beginning or the end of a paragraph; a paragraph of three lines
/// or fewer is not split.
/// </summary>
internal sealed class ParagraphElement : Element
{
    private const int FewestLines = 2;
    private readonly IReadOnlyList<Chunk> _text;
    private readonly LineGrid _grid;
    private readonly Alignment _alignment;
    private readonly PerWidth<IReadOnlyList<Line>> _lines;
    private readonly int _firstLine;

    public ParagraphElement(IReadOnlyList<Chunk> text, LineGrid grid, Alignment alignment)
    {
        (_text, _grid, _alignment) = (text, grid, alignment);
        _lines = new PerWidth<IReadOnlyList<Line>>(width => LineBreaker.Break(text, width, alignment == Alignment.Justified));
    }

    private ParagraphElement(ParagraphElement whole, int firstLine) =>
        (_text, _grid, _alignment, _lines, _firstLine) = (whole._text, whole._grid, whole._alignment, whole._lines, firstLine);

    public override Fit Fit(Space space)
    {
        var lines = _lines.For(space.Width);
        var left = lines.Count - _firstLine;
        if (space.Holds(left * _grid.Height))
            return new Fit.Whole(left * _grid.Height, DrawLines(lines, left, space.Width));
        var fitting = 0;
        while (space.Holds((fitting + 1) * _grid.Height))
            fitting++;
        var placed = Math.Min(fitting, left - FewestLines);
        return placed >= FewestLines
            ? new Fit.Part(placed * _grid.Height, DrawLines(lines, placed, space.Width), new ParagraphElement(this, _firstLine + placed))
            : new Fit.Nothing($"Paragraph \"{Opening()}\"", $"{Math.Min(left, FewestLines)} lines need {Math.Min(left, FewestLines) * _grid.Height:0.#} pt, {space.Height:0.#} pt are left");
    }

    private Draw DrawLines(IReadOnlyList<Line> lines, int count, double width) => (page, x, y) =>
    {
        for (var i = 0; i < count; i++)
            lines[_firstLine + i].Draw(page, x, y + i * _grid.Height + _grid.Baseline, width, _alignment);
    };

    private string Opening() => Excerpt.Of(string.Join(' ', _text.Select(chunk => chunk.Source.Content).Distinct()));
}
