namespace Lkj.Pdf;

/// <summary>A part of a <see cref="Figure"/>, in points from its upper left corner.</summary>
public abstract record Shape
{
    private protected Shape()
    {
    }

    /// <summary>A filled rectangle; a thin one is a line.</summary>
    public sealed record Bar(double X, double Y, double Width, double Height, Rgb Colour) : Shape;

    /// <summary>Words on one line.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="X">Where they begin, end, or have their middle, as the alignment says.</param>
    /// <param name="Baseline">How far down the letters stand.</param>
    /// <param name="Alignment">Left, right or centred; justified is left.</param>
    public sealed record Words(string Text, double X, double Baseline, Alignment Alignment = Alignment.Left) : Shape;
}
