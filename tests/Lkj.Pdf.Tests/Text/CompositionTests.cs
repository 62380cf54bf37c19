using Lkj.Pdf.Text;

namespace Lkj.Pdf.Tests.Text;

public class CompositionTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Pagu 1.000", "Pagu 1.000")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("Cafe\u0301 nai\u0308f", "Caf\u00E9 na\u00EFf")]
    [InlineData("L\u0323\u0304", "\u1E38")]
    [InlineData("L\u0304\u0323", "\u1E38")]
    [InlineData("o\u031B\u0323", "\u1EE3")]
    [InlineData("o\u0323\u031B", "\u1EE3")]
    [InlineData("a\u0306\u0302", "\u0103\u0302")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    public void Compose_LetterAndMarks_JoinsWhatHasACharacter(string text, string composed) => Assert.Equal(composed, Composition.Compose(text));

    [Fact]
    public void Compose_Twice_ChangesNothingMore() =>
        Assert.All(Composition.All, joined => Assert.Equal($"{joined}", Composition.Compose($"{joined}")));

    [Fact]
    public void All_Characters_AreInTheFont() => Assert.Empty(PdfRenderer.MissingCharacters(string.Concat(Composition.All)));
}
