using Lkj.Storage.Kunci;

namespace Lkj.Storage.Tests.Kunci;

public sealed class KunciUnggahanTests
{
    private static readonly string Contoh = Sidik.Dari("isi");

    [Fact]
    public void TryUrai_OwnText_ComesBack()
    {
        var kunci = new KunciUnggahan(Gudang.OganIlir2019, Contoh);
        Assert.True(KunciUnggahan.TryUrai(kunci.ToString(), out var hasil));
        Assert.Equal(kunci, hasil);
        Assert.False(KunciVersi.TryUrai(kunci.ToString(), out _));
    }

    [Fact]
    public void TryUrai_OtherText_IsRefused() =>
        Assert.All([null, "2019-656549-v1", $"2019-65654-{Contoh}", $"2019-656549-{Contoh[1..]}", $"2019-656549-{Contoh.ToUpperInvariant()}"], teks => Assert.False(KunciUnggahan.TryUrai(teks, out _)));
}
