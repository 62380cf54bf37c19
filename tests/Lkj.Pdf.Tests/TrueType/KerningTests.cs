using System.Text;
using Lkj.Pdf.Building;
using Lkj.Pdf.Tests.Samples;
using Lkj.Pdf.TrueType;

namespace Lkj.Pdf.Tests.TrueType;

public class KerningTests
{
    public static TheoryData<bool, bool> Cuts => new() { { false, false }, { true, false }, { false, true }, { true, true } };

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Kern_LettersThatLeaveAGap_StandCloser(bool bold, bool italic)
    {
        var face = FontFamily.Arimo.For(bold, italic);
        Assert.All(new[] { "AV", "To", "Wa", "Ya", "P." }, pair => Assert.InRange(Kern(face, pair), -200, -1));
    }

    [Theory]
    [InlineData("nn")]
    [InlineData("HH")]
    [InlineData("11")]
    [InlineData("17")]
    [InlineData("1.")]
    [InlineData("A ")]
    [InlineData(" A")]
    public void Kern_EvenLettersFiguresAndSpaces_StandAsTheyAre(string pair) => Assert.Equal(0, Kern(FontFamily.Arimo.Regular, pair));

    [Fact]
    public void Width_Word_IsThatOfItsGlyphsAndPairs()
    {
        var face = FontFamily.Arimo.Regular;
        const string word = "AVATAR Tahun";
        var runes = word.EnumerateRunes().ToList();
        var expected = runes.Sum(rune => face.Advance(face.Glyph(rune)!.Value)) + runes.Zip(runes.Skip(1), face.Kern).Sum();
        Assert.Equal(expected / 100, face.Width(word, 10), tolerance: 1e-9);
    }

    [Fact]
    public void Figures_OfOneLength_HaveOneWidth() =>
        Assert.Single(new[] { "1.111.111", "7.474.747", "1.971.417" }.Select(figure => Math.Round(FontFamily.Arimo.Regular.Width(figure, 9), 9)).Distinct());

    [Fact]
    public void Letters_OnThePage_StandWhereTheyWereMeasured()
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Rendered.Bytes(Rendered.Document(new Paragraph("AVATAR Tahun"))));
        var letters = pdf.GetPage(1).Letters.Take(12).ToList();
        var face = new TextStyles(Theme.Default).Body;
        Assert.All(Enumerable.Range(1, 11), i => Assert.Equal(letters[0].StartBaseLine.X + face.Width("AVATAR Tahun".AsSpan(0, i)) + Last(face.Face, i), letters[i].StartBaseLine.X, tolerance: 0.01));
    }

    // The width of a beginning lacks the kerning with the letter behind it.
    private static double Last(Typeface face, int at) => face.Kern(new Rune("AVATAR Tahun"[at - 1]), new Rune("AVATAR Tahun"[at])) * Theme.Default.BodySize / 1000;

    private static double Kern(Typeface face, string pair) => face.Kern(new Rune(pair[0]), new Rune(pair[1]));
}
