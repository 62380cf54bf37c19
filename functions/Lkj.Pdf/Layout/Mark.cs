using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Layout;

/// <summary>
/// Something to be painted, in points from the upper left corner of the page. Without a node it is an artifact: decoration
/// that a screen reader passes over.
/// </summary>
internal abstract record Mark(StructureNode? Node)
{
    /// <summary>A stretch of text on one line.</summary>
    public sealed record Text(StructureNode? Node, double X, double Baseline, string Content, TextStyle Style) : Mark(Node)
    {
        /// <summary>What is added to the width of each space.</summary>
        public double WordSpacing { get; init; }

        /// <summary>Whether the last character is a hyphen that only the end of the line called for.</summary>
        public bool EndsInSoftHyphen { get; init; }
    }

    /// <summary>The number of the page where an anchor stands, flush right; known only when all pages are set.</summary>
    public sealed record PageNumber(StructureNode? Node, double Right, double Baseline, string Anchor, TextStyle Style) : Mark(Node);

    /// <summary>A filled rectangle; thin ones serve as lines.</summary>
    public sealed record Box(StructureNode? Node, double X, double Y, double Width, double Height, Rgb Colour) : Mark(Node);

    /// <summary>Filled polygons of one colour, painted together.</summary>
    public sealed record Area(StructureNode? Node, IReadOnlyList<IReadOnlyList<Point>> Polygons, Rgb Colour) : Mark(Node);

    /// <summary>A line from point to point, unbroken when it has no dashes.</summary>
    public sealed record Stroke(StructureNode? Node, IReadOnlyList<Point> Points, double Thickness, Rgb Colour, IReadOnlyList<double> Dash) : Mark(Node);

    /// <summary>An area that leads somewhere: "#anchor" or an absolute address.</summary>
    public sealed record Link(StructureNode Owner, double X, double Y, double Width, double Height, string Target, string Description) : Mark(Owner);
}
