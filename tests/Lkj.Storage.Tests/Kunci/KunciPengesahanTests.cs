using Lkj.Storage.Kunci;

namespace Lkj.Storage.Tests.Kunci;

public sealed class KunciPengesahanTests
{
    [Fact]
    public void TryUrai_ItsOwnText_GivesTheSame()
    {
        var kunci = new KunciPengesahan(KunciVersi.Urai("2019-656549-v12"));
        Assert.True(KunciPengesahan.TryUrai(kunci.ToString(), out var terbaca));
        Assert.Equal(kunci, terbaca);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-pengesahan")]
    [InlineData("2019-656549-v1")]
    [InlineData("2019-656549-v01-pengesahan")]
    [InlineData("akhir-2019-20200115-654336")]
    public void TryUrai_AnyOtherText_IsNone(string? teks) => Assert.False(KunciPengesahan.TryUrai(teks, out _));
}
