using Lkj.Domain.Nilai;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Tests.Kunci;

public sealed class KunciRekapTests
{
    [Theory]
    [InlineData("akhir-2019-20200115-654336", "654336", "654336")]
    [InlineData("akhir-2019-20200115-nasional", "nasional", "000000")]
    public void TryUrai_ItsOwnText_GivesTheSameKey(string teks, string wilayah, string kode)
    {
        Assert.True(KunciRekap.TryUrai(teks, out var kunci));
        Assert.Equal((new TahunAnggaran(2019), wilayah, teks), (kunci.Tahun, kunci.Wilayah, kunci.ToString()));
        Assert.Equal((new KodeSatker(kode), 20200115), (kunci.Kode, kunci.Versi));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2019-656549-v1")]
    [InlineData("akhir-2019-20200115")]
    [InlineData("akhir-2019-20200115-p2")]
    [InlineData("akhir-1999-20200115-654336")]
    [InlineData("akhir-2019-20201315-654336")]
    [InlineData("akhir-2019-2020011x-654336")]
    [InlineData("akhir-2019-20200115-654336-2")]
    public void TryUrai_AnyOtherText_IsNone(string? teks) => Assert.False(KunciRekap.TryUrai(teks, out _));
}
