using Lkj.Domain.Nilai;
using Lkj.Storage.Surat;
using Lkj.Tests;

namespace Lkj.Storage.Tests.Surat;

public sealed class SuratDanTautanTests(Azurite azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PlanAsync_PlannedBefore_GivesTheSameTokenAndTime()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var ledger = new SuratLedger(gudang.Clients, gudang.Time);
        var pertama = await ledger.PlanAsync("kunci", Token);
        gudang.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(pertama, await ledger.PlanAsync("kunci", Token));
        Assert.False(pertama.Terkirim);
        Assert.Matches("^[0-9a-f]{64}$", pertama.Rahasia);
    }

    [Fact]
    public async Task MarkSentAsync_SentMail_ForgetsItsToken()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var ledger = new SuratLedger(gudang.Clients, gudang.Time);
        await ledger.PlanAsync("kunci", Token);
        await ledger.MarkSentAsync("kunci", Token);
        var kembali = await ledger.PlanAsync("kunci", Token);
        Assert.True(kembali.Terkirim);
        Assert.Null(kembali.Rahasia);
    }

    [Fact]
    public async Task FindAsync_KnownToken_IsFoundByItsHashOnly()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var store = new TautanStore(gudang.Clients);
        var saat = gudang.Time.GetUtcNow();
        var id = await store.AddAsync("token", Gudang.OganIlir2019.Versi(1).ToString(), saat.AddDays(90), Token);
        var tautan = await store.FindAsync("token", Token);
        Assert.True(tautan!.Terbuka(saat.AddDays(90).AddTicks(-1)));
        Assert.False(tautan.Terbuka(saat.AddDays(90)));
        Assert.Null(await store.FindAsync(id, Token));
        Assert.NotEqual("token", id);
    }

    [Fact]
    public async Task RevokeAsync_LinkAddedAgain_StaysRevoked()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var store = new TautanStore(gudang.Clients);
        var saat = gudang.Time.GetUtcNow();
        var id = await store.AddAsync("token", Gudang.OganIlir2019.Versi(1).ToString(), saat.AddDays(90), Token);
        Assert.True((await store.RevokeAsync(id, Token))!.Dicabut);
        await store.AddAsync("token", Gudang.OganIlir2019.Versi(1).ToString(), saat.AddDays(90), Token);
        Assert.False((await store.FindAsync("token", Token))!.Terbuka(saat));
        Assert.Null(await store.RevokeAsync("lain", Token));
    }

    [Fact]
    public async Task ReplaceAsync_NewList_TakesThePlaceOfTheOld()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var store = new KontakStore(gudang.Clients);
        var satker = new KodeSatker("656549");
        var sejak = new DateOnly(2020, 1, 1);
        await store.ReplaceAsync([new Kontak(satker, Peran.Operator, "lama@kpu.go.id", sejak)], Token);
        await store.ReplaceAsync([new Kontak(satker, Peran.Sekretaris, "baru@kpu.go.id", sejak)], Token);
        Assert.Equal(["baru@kpu.go.id"], (await store.ListAsync(satker, sejak, Token)).Select(kontak => kontak.Alamat));
        Assert.Empty(await store.ListAsync(satker, sejak.AddDays(-1), Token));
    }
}
