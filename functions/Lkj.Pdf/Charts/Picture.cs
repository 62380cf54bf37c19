namespace Lkj.Pdf.Charts;

/// <summary>A drawing before it is fitted to the width of its column.</summary>
internal abstract class Picture
{
    /// <summary>A drawing of this height is kept whole, since nearly every page holds it.</summary>
    protected const double TallestUnsplit = 400;

    /// <summary>The drawing at some width, or narrower.</summary>
    public abstract Sketch Compose(double width);

    /// <summary>How wide and high the drawing is at some width. One that is split page by page answers without drawing what is left.</summary>
    public virtual (double Width, double Height) Measure(double width)
    {
        var sketch = Compose(width);
        return (sketch.Width, sketch.Height);
    }

    /// <summary>The drawing in two parts of which the first is no higher than the room left; null where it is better kept whole.</summary>
    public virtual (Picture First, Picture Second)? Split(double width, double height) => null;
}
