using Lkj.Pdf.Layout;
using Lkj.Pdf.TrueType;

namespace Lkj.Pdf.Building;

/// <summary>The looks of text that a theme asks for.</summary>
internal sealed class TextStyles(Theme theme)
{
    private readonly FontFamily _family = FontFamily.Arimo;

    public Theme Theme => theme;

    public TextStyle Body => Regular(theme.BodySize, theme.Text);

    public TextStyle Small => Regular(theme.SmallSize, theme.Muted);

    /// <summary>The look of a heading; levels deeper than the theme knows look like its deepest.</summary>
    public TextStyle Heading(int level) => Bold(theme.HeadingSizes[Math.Min(level, theme.HeadingSizes.Count) - 1], theme.Primary);

    public TextStyle Regular(double size, Rgb colour) => new(_family.Regular, size, colour);

    public TextStyle Bold(double size, Rgb colour) => new(_family.Bold, size, colour);

    /// <summary>A look with the emphasis of a run added.</summary>
    public TextStyle Of(Run run, TextStyle surrounding)
    {
        var isBold = run.Bold || surrounding.Face == _family.Bold;
        return surrounding with
        {
            Face = _family.For(isBold, run.Italic),
            Colour = run.Link is null ? surrounding.Colour : theme.Primary,
        };
    }
}
