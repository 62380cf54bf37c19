using System.Text;
using Lkj.Pdf.TrueType;

namespace Lkj.Pdf.Tests.TrueType;

public class TypefaceTests
{
    // Arimo has the widths of Arial, whose metrics are published in thousandths of the size.
    [Theory]
    [InlineData("A", 667)]
    [InlineData("i", 222)]
    [InlineData(" ", 278)]
    [InlineData("0", 556)]
    [InlineData(".", 278)]
    [InlineData("%", 889)]
    public void Width_RegularCharacter_IsThatOfArial(string text, double thousandths) =>
        Assert.Equal(thousandths, FontFamily.Arimo.Regular.Width(text, 1000), tolerance: 0.6);

    [Fact]
    public void Width_Digits_AreAllEqual() =>
        Assert.Single("0123456789".Select(digit => FontFamily.Arimo.Regular.Width([digit], 11)).Distinct());

    [Fact]
    public void Width_Text_IsSumOfCharacters()
    {
        const string text = "Rp11.649.900.000";
        Assert.Equal(text.Sum(c => FontFamily.Arimo.Bold.Width([c], 9)), FontFamily.Arimo.Bold.Width(text, 9), tolerance: 1e-9);
    }

    [Fact]
    public void Width_UnknownCharacter_NamesIt()
    {
        var missing = Assert.Throws<MissingGlyphException>(() => FontFamily.Arimo.Regular.Width("漢", 11));
        Assert.Equal([new Rune('漢')], missing.Characters);
        Assert.Contains("U+6F22", missing.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pagu é – — “kutip” ± × ÷ ≤ ≥ § ½ €", "")]
    [InlineData("漢A漢字😀", "字漢😀")]
    [InlineData("\u0007", "\u0007")]
    public void Missing_Text_ListsEachCharacterOnce(string text, string missing) =>
        Assert.Equal(missing.EnumerateRunes(), FontFamily.Arimo.Missing([text]));

    [Fact]
    public void For_BoldItalic_IsItsOwnCut() => Assert.Same(FontFamily.Arimo.BoldItalic, FontFamily.Arimo.For(bold: true, italic: true));

    [Fact]
    public void Metrics_Italic_LeanRight() => Assert.True(FontFamily.Arimo.Italic.Metrics.ItalicAngle < 0);
}
