using System.Collections;
using Lkj.Ingest;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;

namespace Lkj.Storage.Tests.Pengajuan;

public sealed class PengajuanStoreTests(Azurite azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AddAsync_NewBytes_AreTheNextVersion()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var pertama = await gudang.TambahAsync("satu");
        var kedua = await gudang.TambahAsync("dua");
        Assert.Equal((1, 2), (pertama.Catatan.Kunci.Versi, kedua.Catatan.Kunci.Versi));
        Assert.True(pertama.Baru && kedua.Baru);
        Assert.Equal((2, null), await gudang.Pengajuan.PointerAsync(Gudang.OganIlir2019, Token));
        Assert.Equal([1, 2], (await gudang.Pengajuan.ListAsync(Gudang.OganIlir2019, Token)).Select(catatan => catatan.Kunci.Versi));
    }

    [Fact]
    public async Task AddAsync_SameBytes_AreTheSameSubmission()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var pertama = await gudang.TambahAsync("satu");
        await gudang.TambahAsync("dua");
        var lagi = await gudang.TambahAsync("satu");
        Assert.False(lagi.Baru);
        Assert.Equal(pertama.Catatan.Kunci, lagi.Catatan.Kunci);
    }

    [Fact]
    public async Task AddAsync_ManyAtOnce_GiveEachItsOwnVersion()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(nomor => gudang.TambahAsync($"berkas {nomor}")));
        Assert.Equal(Enumerable.Range(1, 8), hasil.Select(satu => satu.Catatan.Kunci.Versi).Order());
        Assert.Equal(8, (await gudang.Pengajuan.PointerAsync(Gudang.OganIlir2019, Token)).Terbaru);
    }

    [Fact]
    public async Task AddAsync_SameBytesAtOnce_GiveOneVersion()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => gudang.TambahAsync("sama")));
        Assert.Single(hasil, satu => satu.Baru);
        Assert.Single(await gudang.Pengajuan.ListAsync(Gudang.OganIlir2019, Token));
    }

    [Fact]
    public async Task ReadIsiAsync_StoredContent_ComesBackExactly()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var isi = Gudang.Isi(250, narasi: string.Concat(Enumerable.Repeat("\"kutip\" é ", 8_000)));
        var sidik = Sidik.Dari("isi");
        var hasil = await gudang.Pengajuan.AddAsync(Gudang.OganIlir2019, sidik, [new BerkasTersimpan("a.xlsx", sidik)], isi, Token);
        var kembali = await gudang.Pengajuan.ReadIsiAsync(hasil.Catatan, Token);
        Assert.Equal(StorageJson.Write(isi), StorageJson.Write(kembali));
        Assert.Equal(9_007_199_254_740_993, kembali.Pengajuan.Anggaran[249].Pagu.Nilai.Nilai);
    }

    [Fact]
    public async Task ReadIsiAsync_CompleteSample_GivesEveryListBack()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var dibaca = PembacaPengajuan.Baca(ContohPengajuan.Lengkap.Csv(), ContohPengajuan.Lengkap.Satker, ContohPengajuan.Lengkap.Tahun, BatasBerkas.Bawaan);
        var isi = new IsiPengajuan(dibaca.Pengajuan!, dibaca.Temuan);
        var sidik = Sidik.Dari("lengkap");
        var hasil = await gudang.Pengajuan.AddAsync(Gudang.OganIlir2019, sidik, [new BerkasTersimpan("a.zip", sidik)], isi, Token);

        Assert.All(
            typeof(Domain.Isi.Pengajuan).GetProperties().Where(satu => satu.PropertyType.IsAssignableTo(typeof(IEnumerable))),
            satu => Assert.NotEmpty((IEnumerable)satu.GetValue(isi.Pengajuan)!));
        Assert.Equal(StorageJson.Write(isi), StorageJson.Write(await gudang.Pengajuan.ReadIsiAsync(hasil.Catatan, Token)));
    }

    [Fact]
    public async Task ListOpenAsync_ClosedSubmission_IsNotListed()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var satu = await gudang.TambahAsync("satu");
        var dua = await gudang.TambahAsync("dua");
        await gudang.Pengajuan.ChangeAsync(satu.Catatan.Kunci, catatan => catatan with { Status = StatusVersi.Selesai }, Token);
        Assert.Equal([dua.Catatan.Kunci], (await gudang.Pengajuan.ListOpenAsync(Token)).Select(catatan => catatan.Kunci));
    }

    [Fact]
    public async Task PutInForceAsync_OlderVersionLater_LeavesTheNewerInForce()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var satu = await gudang.TambahAsync("satu");
        var dua = await gudang.TambahAsync("dua");
        await gudang.Pengajuan.PutInForceAsync(dua.Catatan.Kunci, Token);
        await gudang.Pengajuan.PutInForceAsync(satu.Catatan.Kunci, Token);
        Assert.Equal((2, 2), await gudang.Pengajuan.PointerAsync(Gudang.OganIlir2019, Token));
    }

    [Fact]
    public async Task ChangeAsync_ManyAtOnce_LosesNoChange()
    {
        var gudang = await Gudang.BaruAsync(azurite);
        var kunci = (await gudang.TambahAsync("satu")).Catatan.Kunci;
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => gudang.Pengajuan.ChangeAsync(kunci, catatan => catatan with { Percobaan = catatan.Percobaan.Berikut() }, Token)));
        Assert.Equal(6, (await gudang.Pengajuan.GetAsync(kunci, Token)).Percobaan.Nomor);
    }
}
