namespace Lkj.Pdf;

/// <summary>A part of a <see cref="Figure"/>, in points from its upper left corner.</summary>
public abstract record Shape
{
    private protected Shape()
    {
    }

    /// <summary>A filled rectangle; a thin one is a line.</summary>
    public sealed record Bar(double X, double Y, double Width, double Height, Rgb Colour) : Shape;

    /// <summary>A filled polygon.</summary>
    public sealed record Area(IReadOnlyList<Point> Corners, Rgb Colour) : Shape;

    /// <summary>A line from point to point.</summary>
    public sealed record Stroke(IReadOnlyList<Point> Points, double Thickness, Rgb Colour) : Shape
    {
        /// <summary>Lengths of dashes and gaps in turn; an unbroken line when empty.</summary>
        public IReadOnlyList<double> Dash { get; init; } = [];
    }

    /// <summary>A square pattern of filled and empty modules, such as a QR code.</summary>
    /// <param name="Matrix">Whether a module is filled, by row and column. The quiet zone around a code belongs to it.</param>
    /// <param name="X">Left edge.</param>
    /// <param name="Y">Upper edge.</param>
    /// <param name="Size">Length of an edge of the whole pattern.</param>
    /// <param name="Colour">Of filled modules.</param>
    public sealed record Modules(bool[,] Matrix, double X, double Y, double Size, Rgb Colour) : Shape;

    /// <summary>Words on one line.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="X">Where they begin, end, or have their middle, as the alignment says.</param>
    /// <param name="Baseline">How far down the letters stand.</param>
    /// <param name="Alignment">Left, right or centred; justified is left.</param>
    public sealed record Words(string Text, double X, double Baseline, Alignment Alignment = Alignment.Left) : Shape
    {
        /// <summary>Whether they are set in bold.</summary>
        public bool Bold { get; init; }

        /// <summary>Their colour; that of running text when null.</summary>
        public Rgb? Colour { get; init; }
    }
}
