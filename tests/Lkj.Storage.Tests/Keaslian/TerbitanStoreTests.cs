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

    [Theory]
    [InlineData("654336")]
    [InlineData("nasional")]
    public async Task CheckAsync_LaterRecap_ReplacesTheFirstAndNoReport(string wilayah)
    {
        var (laporan, terbitan) = await BaruAsync();
        KunciRekap[] rekap = [.. new[] { "20200115", "20200116" }.Select(hari => KunciRekap.TryUrai($"akhir-2019-{hari}-{wilayah}", out var kunci) ? kunci : default)];
        foreach (var (nomor, kunci) in rekap.Index())
        {
            Assert.False(await terbitan.RecordAsync(kunci, Token));
            await laporan.KeepAsync(kunci, new[] { (byte)nomor }, "isi", Token);
            Assert.True(await terbitan.RecordAsync(kunci, Token));
        }
        var kantor = new KunciLaporan(rekap[0].Kode, rekap[0].Tahun).Versi(1);
        await laporan.KeepAsync(kantor, JenisTerbitan.Draf, new byte[] { 9 }, "isi", Token);
        await terbitan.RecordAsync(kantor, JenisTerbitan.Draf, Token);

        var lama = await terbitan.CheckAsync(Sidik.Dari([0]), Token);
        Assert.Equal((KeadaanKeaslian.Digantikan, 20200115, 20200116), (lama.Keadaan, lama.Terbitan!.Versi, lama.Terbaru!.Versi));
        Assert.Equal(lama, await terbitan.CheckAsync(new KunciLaporan(rekap[0].Kode, rekap[0].Tahun).Versi(20200115), Token));
        Assert.Equal(KeadaanKeaslian.Terbaru, (await terbitan.CheckAsync(Sidik.Dari([9]), Token)).Keadaan);
        Assert.Equal([JenisTerbitan.Draf, JenisTerbitan.Rekap, JenisTerbitan.Rekap], (await terbitan.ListAsync(Token)).Select(satu => satu.Jenis).Order());
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
