using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;
using Lkj.Storage.Hasil;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Kunci;
using Lkj.Tests;

namespace Lkj.Storage.Tests.Keaslian;

public sealed class TerbitanStoreTests(Azurite azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RecordAsync_NoPdfYet_RecordsNothing()
    {
        var (_, terbitan) = await BaruAsync();
        Assert.False(await terbitan.RecordAsync(Gudang.OganIlir2019.Versi(1), JenisTerbitan.Draf, Token));
        Assert.Empty(await terbitan.ListAsync(Token));
    }

    [Fact]
    public async Task RecordAsync_Twice_LeavesOneRecordOfTheStoredPdf()
    {
        var (laporan, terbitan) = await BaruAsync();
        var kunci = Gudang.OganIlir2019.Versi(1);
        await laporan.KeepAsync(kunci, JenisTerbitan.Draf, new byte[] { 1 }, "isi", Token);
        await terbitan.RecordAsync(kunci, JenisTerbitan.Draf, Token);
        var sekali = Assert.Single(await terbitan.ListAsync(Token));
        await laporan.KeepAsync(kunci, JenisTerbitan.Draf, new byte[] { 2 }, "lain", Token);
        await terbitan.RecordAsync(kunci, JenisTerbitan.Draf, Token);
        Assert.Equal(sekali, Assert.Single(await terbitan.ListAsync(Token)));
        Assert.Equal((Sidik.Dari([1]), "isi"), (sekali.Sidik, sekali.SidikIsi));
    }

    [Fact]
    public async Task CheckAsync_LaterVersionOfTheSameOffice_ReplacesTheFirst()
    {
        var (laporan, terbitan) = await BaruAsync();
        var lain = new KunciLaporan(new KodeSatker("654336"), new TahunAnggaran(2019));
        foreach (var (kunci, isi) in new[] { (Gudang.OganIlir2019.Versi(1), (byte)1), (Gudang.OganIlir2019.Versi(10), (byte)2), (lain.Versi(11), (byte)3) })
        {
            await laporan.KeepAsync(kunci, JenisTerbitan.Draf, new[] { isi }, "isi", Token);
            await terbitan.RecordAsync(kunci, JenisTerbitan.Draf, Token);
        }
        var lama = await terbitan.CheckAsync(Sidik.Dari([1]), Token);
        Assert.Equal((KeadaanKeaslian.Digantikan, 1, 10), (lama.Keadaan, lama.Terbitan!.Versi, lama.Terbaru!.Versi));
        Assert.Equal(lama, await terbitan.CheckAsync(Gudang.OganIlir2019.Versi(1), Token));
        Assert.Equal(KeadaanKeaslian.Terbaru, (await terbitan.CheckAsync(Sidik.Dari([2]), Token)).Keadaan);
        Assert.Equal(KeadaanKeaslian.TidakTercatat, (await terbitan.CheckAsync(Sidik.Dari([4]), Token)).Keadaan);
        Assert.Equal(KeadaanKeaslian.TidakTercatat, (await terbitan.CheckAsync(Gudang.OganIlir2019.Versi(2), Token)).Keadaan);
        Assert.Equal(3, (await terbitan.ListAsync(Token)).Count);
    }

    [Fact]
    public async Task CheckAsync_ApprovedVersion_ReplacesItsOwnDraft()
    {
        var (laporan, terbitan) = await BaruAsync();
        var kunci = Gudang.OganIlir2019.Versi(1);
        foreach (var (jenis, isi) in new[] { (JenisTerbitan.Draf, (byte)1), (JenisTerbitan.Disahkan, (byte)2) })
        {
            Assert.False(await terbitan.RecordAsync(kunci, jenis, Token));
            await laporan.KeepAsync(kunci, jenis, new[] { isi }, "isi", Token);
            Assert.True(await terbitan.RecordAsync(kunci, jenis, Token));
        }
        Assert.Equal([JenisTerbitan.Draf, JenisTerbitan.Disahkan], (await terbitan.ListAsync(Token)).Select(satu => satu.Jenis));
        Assert.Equal(KeadaanKeaslian.Digantikan, (await terbitan.CheckAsync(Sidik.Dari([1]), Token)).Keadaan);
        Assert.Equal(KeadaanKeaslian.Terbaru, (await terbitan.CheckAsync(Sidik.Dari([2]), Token)).Keadaan);
        Assert.Equal(Sidik.Dari([2]), (await terbitan.CheckAsync(kunci, Token)).Terbitan!.Sidik);
    }

    private async Task<(LaporanStore Laporan, TerbitanStore Terbitan)> BaruAsync()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var laporan = new LaporanStore(gudang.Clients);
        return (laporan, new TerbitanStore(gudang.Clients, laporan));
    }
}
