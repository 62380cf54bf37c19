using Lkj.Storage.Jalan;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;

namespace Lkj.Storage.Tests.Jalan;

public sealed class JalanStoreTests(Azurite azurite)
{
    private const string Kunci = "akhir-2019-20200115";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenAsync_Twice_IsOneRunOfTheFirstTime()
    {
        var (gudang, store) = await BaruAsync();
        var pertama = await store.OpenAsync(Kunci, Token);
        gudang.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(pertama, await store.OpenAsync(Kunci, Token));
        Assert.Equal([pertama], await store.ListOpenAsync(Token));
    }

    [Fact]
    public async Task OpenAsync_OneThatHasEnded_StaysEnded()
    {
        var (_, store) = await BaruAsync();
        await store.OpenAsync(Kunci, Token);
        await store.ChangeAsync(Kunci, kini => kini with { Status = StatusJalan.Selesai }, Token);
        Assert.Equal(StatusJalan.Selesai, (await store.OpenAsync(Kunci, Token)).Status);
        Assert.Empty(await store.ListOpenAsync(Token));
    }

    [Fact]
    public async Task OpenAsync_OneThatTheSystemGaveUpOn_HasNewAttempts()
    {
        var (_, store) = await BaruAsync();
        await store.OpenAsync(Kunci, Token);
        await store.ChangeAsync(Kunci, kini => kini with { Status = StatusJalan.Gagal, Percobaan = new Percobaan(5, 5, DiputarBalik: true) }, Token);
        var dibuka = await store.OpenAsync(Kunci, Token);
        Assert.Equal((StatusJalan.Berjalan, new Percobaan(6, 10, DiputarBalik: false)), (dibuka.Status, dibuka.Percobaan));
        Assert.Equal(dibuka, await store.FindAsync(Kunci, Token));
    }

    private async Task<(Gudang Gudang, JalanStore Store)> BaruAsync()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        return (gudang, new JalanStore(gudang.Clients, gudang.Time));
    }
}
