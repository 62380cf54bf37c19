using Lkj.Domain.Keaslian;
using System.Text;
using Lkj.Storage.Berkas;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Tests;

namespace Lkj.Storage.Tests.Berkas;

public sealed class BerkasStoreTests(Azurite azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KeepAsync_SameBytesTwice_AreKeptOnceUnderTheirHash()
    {
        var store = new MentahStore((await Gudang.BaruAsync(azurite)).Clients);
        var isi = Encoding.UTF8.GetBytes("isi berkas");
        Assert.Equal(Sidik.Dari(isi), await store.KeepAsync(isi, Token));
        Assert.Equal(Sidik.Dari(isi), await store.KeepAsync(isi, Token));
        Assert.Equal(isi, await store.ReadAsync(Sidik.Dari(isi), Token));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public async Task ReadAsync_BlobAroundTheLimit_IsReadUpToIt(int ukuran, bool terbaca)
    {
        var gudang = await Gudang.BaruAsync(azurite);
        await gudang.Clients.Blobs.GetBlobContainerClient(StorageNames.Unggahan).UploadBlobAsync("2019/656549/a", new BinaryData(new byte[ukuran]), Token);
        var berkas = await new UnggahanStore(gudang.Clients).ReadAsync("2019/656549/a", 10, Token);
        Assert.Equal(terbaca ? ukuran : null, berkas!.Content?.Length);
    }

    [Fact]
    public async Task ReadAsync_BlobThatIsGone_IsNothing() =>
        Assert.Null(await new UnggahanStore((await Gudang.BaruAsync(azurite)).Clients).ReadAsync("tidak/ada/a", 10, Token));

    [Fact]
    public async Task KeepAsync_SecondPdf_LeavesTheFirst()
    {
        var store = new LaporanStore((await Gudang.BaruAsync(azurite)).Clients);
        var kunci = Gudang.OganIlir2019.Versi(1);
        Assert.False(await store.ExistsAsync(kunci, JenisTerbitan.Draf, Token));
        await store.KeepAsync(kunci, JenisTerbitan.Draf, new byte[] { 1 }, "isi", Token);
        await store.KeepAsync(kunci, JenisTerbitan.Draf, new byte[] { 2 }, "isi", Token);
        Assert.Equal([1], await store.ReadAsync(kunci, JenisTerbitan.Draf, Token));
    }
}
