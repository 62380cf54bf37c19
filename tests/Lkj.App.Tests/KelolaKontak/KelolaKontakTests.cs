using Lkj.App.Surat;
using Lkj.Domain.Nilai;
using Lkj.Storage.Kunci;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class KelolaKontakTests(Azurite azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Put_GoodList_IsUsedForMails()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var isi = new StringContent("satker;peran;alamat;sejak\n656549;operator;Operator@kpu.contoh.example;2020-01-01\n656549;sekretaris;sek@kpu.contoh.example;2021-01-01\n");
        Assert.True((await aplikasi.Http.PutAsync("/api/kelola/kontak", isi, Token)).IsSuccessStatusCode);
        var daftar = await aplikasi.Get<BukuAlamat>().UntukAsync(new KunciLaporan(new KodeSatker("656549"), new TahunAnggaran(2019)), null, Token);
        Assert.Equal(["operator@kpu.contoh.example"], daftar.Alamat);
        Assert.Equal([Aplikasi.Administrator], (await aplikasi.Get<BukuAlamat>().UntukAsync(new KunciLaporan(new KodeSatker("656550"), new TahunAnggaran(2019)), null, Token)).Alamat);
    }

    [Fact]
    public async Task Put_OnlyTheProvinceHasAnAddress_IsUsedAlsoForAFileThatCouldNotBeRead()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var isi = new StringContent("satker,peran,alamat,sejak\n654336,provinsi,prov@kpu.contoh.example,2019-01-01\n");
        Assert.True((await aplikasi.Http.PutAsync("/api/kelola/kontak", isi, Token)).IsSuccessStatusCode);
        var daftar = await aplikasi.Get<BukuAlamat>().UntukAsync(new KunciLaporan(new KodeSatker("656549"), new TahunAnggaran(2019)), identitas: null, Token);
        Assert.Equal(["prov@kpu.contoh.example"], daftar.Alamat);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("satker,alamat", 1)]
    [InlineData("satker,peran,alamat,sejak\n65654,operator,a@b.c,2020-01-01\n656549,0,a@b.c,2020-01-01\n656549,operator,bukan alamat,2020-01-01\n656549,operator,a@b.c,1/1/2020", 4)]
    public void Baca_LinesThatAreNone_AreAllNamed(string csv, int masalah) => Assert.Equal(masalah, PembacaKontak.Baca(csv).Masalah.Count);
}
