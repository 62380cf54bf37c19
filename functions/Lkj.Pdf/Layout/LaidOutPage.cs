using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Layout;

/// <summary>A page as a list of what is to be painted, in that order.</summary>
internal sealed class LaidOutPage(double width, double height)
{
    private readonly List<Mark> _marks = [];
    private readonly List<Mark> _running = [];
    private readonly Dictionary<string, double> _anchors = new(StringComparer.Ordinal);

    public double Width { get; } = width;

    public double Height { get; } = height;

    /// <summary>How the page is counted; the cover is not.</summary>
    public PageNumbering? Numbering { get; init; }

    /// <summary>The number among pages of the same numbering, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The number as readers see it; empty on the cover.</summary>
    public string Label => Numbering switch
    {
        PageNumbering.Arabic => Numeral.Arabic(Number),
        PageNumbering.Roman => Numeral.Roman(Number),
        _ => "",
    };

    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>Head and foot, painted after the rest as artifacts of pagination.</summary>
    public IReadOnlyList<Mark> Running => _running;

    /// <summary>Named places: how far down the page each stands.</summary>
    public IReadOnlyDictionary<string, double> Anchors => _anchors;

    public void Add(Mark mark) => _marks.Add(mark);

    public void AddRunning(Mark mark) => _running.Add(mark);

    public void AddAnchor(string name, double y) => _anchors[name] = y;

    /// <summary>A rectangle that decorates.</summary>
    public void AddDecoration(double x, double y, double width, double height, Rgb colour) => Add(new Mark.Box(null, x, y, width, height, colour));

    public void AddText(StructureNode? node, double x, double baseline, string text, TextStyle style) => Add(new Mark.Text(node, x, baseline, text, style));
}
