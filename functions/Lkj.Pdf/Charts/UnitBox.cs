namespace Lkj.Pdf.Charts;

/// <summary>The box of a unit: its title in bold, its holder below.</summary>
internal sealed class UnitBox
{
    private const double Padding = 5;
    private readonly Lettering _letters;
    private readonly IReadOnlyList<string> _title, _name;
    private readonly double _width;

    public UnitBox(OrganisationUnit unit, double width, Lettering letters)
    {
        (_letters, _width) = (letters, width);
        _title = letters.Wrap(unit.Title, width - 2 * Padding, bold: true);
        _name = letters.Wrap(unit.Name, width - 2 * Padding);
    }

    public double Height => (_title.Count + _name.Count) * _letters.LineHeight + 2 * Padding;

    /// <summary>Adds the box; the height may be that of a higher one beside it.</summary>
    public void AddTo(List<Shape> shapes, double x, double y, double height, Alignment alignment)
    {
        var theme = _letters.Theme;
        shapes.AddRange(Frame.Of(x, y, _width, height, theme.Tint, theme.Primary));
        var (textX, textY) = (alignment == Alignment.Center ? x + _width / 2 : x + Padding, y + (height - Height) / 2 + Padding);
        shapes.AddRange(_letters.Lines(_title, textX, textY, alignment, bold: true, theme.Primary));
        shapes.AddRange(_letters.Lines(_name, textX, textY + _title.Count * _letters.LineHeight, alignment));
    }
}
