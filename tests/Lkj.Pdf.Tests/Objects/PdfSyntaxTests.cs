using CsCheck;
using Lkj.Pdf.Objects;

namespace Lkj.Pdf.Tests.Objects;

public class PdfSyntaxTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0001, "0")]
    [InlineData(595.27559, "595.276")]
    [InlineData(-12.5, "-12.5")]
    [InlineData(1234567, "1234567")]
    public void Number_Value_IsPlainDecimal(double value, string expected) => Assert.Equal(expected, PdfSyntax.Number(value));

    [Theory]
    [InlineData("Laporan 2019", "(Laporan 2019)")]
    [InlineData(@"a(b)\", @"(a\(b\)\\)")]
    [InlineData("é", "<FEFF00E9>")]
    [InlineData("", "()")]
    public void Text_Value_IsPlainOrUtf16(string value, string expected) => Assert.Equal(expected, PdfSyntax.Text(value));

    [Fact]
    public void Text_AnyString_IsAscii() => Gen.String.Sample(text => Assert.All(PdfSyntax.Text(text), c => Assert.InRange(c, ' ', '~')));
}
