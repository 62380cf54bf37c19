namespace Lkj.Pdf.Tests;

public class ThemeTests
{
    private static readonly Rgb White = new(255, 255, 255);

    public static TheoryData<string, Rgb, Rgb> TextOnGround => new()
    {
        { "text on paper", Theme.Default.Text, White },
        { "text on a tint", Theme.Default.Text, Theme.Default.Tint },
        { "headings", Theme.Default.Primary, White },
        { "title of a callout", Theme.Default.Primary, Theme.Default.Tint },
        { "running heads", Theme.Default.Muted, White },
        { "label of a chapter", Theme.Default.AccentText, White },
        { "head of a table", Theme.Default.OnPrimary, Theme.Default.Primary },
    };

    // WCAG 2.1, success criterion 1.4.3 (AA).
    [Theory]
    [MemberData(nameof(TextOnGround))]
    public void Default_TextOnItsGround_CanBeReadByWeakEyes(string what, Rgb text, Rgb ground) =>
        Assert.True(text.ContrastWith(ground) >= 4.5, $"{what}: {text.ContrastWith(ground):0.00}");

    [Fact]
    public void ContrastWith_BlackAndWhite_IsTwentyOne() => Assert.Equal(21, White.ContrastWith(new Rgb(0, 0, 0)), tolerance: 1e-9);
}
