using Lkj.Storage.Kunci;

namespace Lkj.Storage.Tests.Kunci;

public sealed class KunciVersiTests
{
    [Theory]
    [InlineData("2019-656549-v1")]
    [InlineData("2020-022207-v12")]
    public void TryUrai_OwnText_ComesBack(string teks)
    {
        Assert.True(KunciVersi.TryUrai(teks, out var kunci));
        Assert.Equal(teks, kunci.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2019-656549")]
    [InlineData("2019-656549-1")]
    [InlineData("2019-656549-v0")]
    [InlineData("2019-656549-v01")]
    [InlineData("2019-65654-v1")]
    [InlineData("1999-656549-v1")]
    [InlineData("2019-656549-v1-p2")]
    public void TryUrai_OtherText_IsRefused(string? teks) => Assert.False(KunciVersi.TryUrai(teks, out _));
}
