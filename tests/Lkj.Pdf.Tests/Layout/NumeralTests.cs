using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Tests.Layout;

public class NumeralTests
{
    [Theory]
    [InlineData(1, "i")]
    [InlineData(4, "iv")]
    [InlineData(9, "ix")]
    [InlineData(14, "xiv")]
    [InlineData(1994, "mcmxciv")]
    public void Roman_Number_IsWrittenInLowerCase(int number, string expected) => Assert.Equal(expected, Numeral.Roman(number));

    [Theory]
    [InlineData(1, "a")]
    [InlineData(26, "z")]
    [InlineData(27, "aa")]
    [InlineData(53, "aaa")]
    public void Letters_Number_RepeatsAfterTheAlphabet(int number, string expected) => Assert.Equal(expected, Numeral.Letters(number));
}
