using System.Net;
using Lkj.App.Rekap;
using Lkj.Domain;
using Lkj.Domain.Nilai;
using Lkj.Ingest;
using Lkj.Storage;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class RekapLaporanTests(Azurite azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/rekap/nasional/2019", 548)]
    [InlineData("/api/rekap/654336/2019", 18)]
    public async Task Get_OneReportInForce_IsCountedAmongAllOffices(string alamat, int kantor)
    {
        await using var aplikasi = await BerlakuAsync(azurite);
        using var jawaban = await aplikasi.Http.GetAsync(alamat, Token);
        Assert.Equal("application/pdf", jawaban.Content.Headers.ContentType!.MediaType);
        var pembaca = aplikasi.Get<PembacaRekap>();
        var tahun = new TahunAnggaran(2019);
        var rekap = kantor == 18 ? await pembaca.ProvinsiAsync(new KodeSatker("654336"), tahun, Token) : await pembaca.NasionalAsync(tahun, Token);
        Assert.Equal((kantor, 1), (rekap!.Seluruhnya.Angka.Satker, rekap.Seluruhnya.Angka.Masuk));
        Assert.Equal(new Rupiah(11_649_900_000), rekap.Seluruhnya.Angka.Jumlah.Pagu);
    }

    [Fact]
    public async Task BacaAsync_VersionInForce_IsADraftUntilItIsApproved()
    {
        await using var aplikasi = await BerlakuAsync(azurite);
        var kunci = new KunciLaporan(ContohPengajuan.Satker, ContohPengajuan.Tahun);
        var sah = new Domain.Isi.Pengesahan("Rukiah, S.H.", "Sekretaris", "", aplikasi.Time.GetUtcNow());
        // An earlier version that was approved is not what is rolled up.
        await SahkanAsync(1);
        Assert.Equal(0, (await aplikasi.Get<PembacaRekap>().NasionalAsync(kunci.Tahun, Token)).Seluruhnya.Angka.Disahkan);
        await SahkanAsync(2);
        Assert.Equal(1, (await aplikasi.Get<PembacaRekap>().NasionalAsync(kunci.Tahun, Token)).Seluruhnya.Angka.Disahkan);

        Task SahkanAsync(int versi) => aplikasi.Get<PengajuanStore>().ChangeAsync(kunci.Versi(versi), kini => kini.DisahkanOleh(sah, jalur: null), Token);
    }

    [Fact]
    public async Task Get_OtherYear_HasNoReport()
    {
        await using var aplikasi = await BerlakuAsync(azurite);
        Assert.Equal(0, (await aplikasi.Get<PembacaRekap>().NasionalAsync(new TahunAnggaran(2020), Token)).Seluruhnya.Angka.Masuk);
    }

    [Theory]
    [InlineData("/api/rekap/656549/2019", HttpStatusCode.NotFound)]
    [InlineData("/api/rekap/670900/2019", HttpStatusCode.NotFound)]
    [InlineData("/api/rekap/semua/2019", HttpStatusCode.BadRequest)]
    [InlineData("/api/rekap/nasional/19", HttpStatusCode.BadRequest)]
    public async Task Get_NoProvinceOfThatYear_SaysSo(string alamat, HttpStatusCode kode)
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var jawaban = await aplikasi.Http.GetAsync(alamat, Token);
        Assert.Equal(kode, jawaban.StatusCode);
        Assert.NotEmpty((string)(await Aplikasi.JsonAsync(jawaban))["pesan"]!);
    }

    /// <summary>An app with two versions of a report, of which the second is in force.</summary>
    internal static async Task<Aplikasi> BerlakuAsync(Azurite azurite)
    {
        var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        var baca = PembacaPengajuan.Baca(ContohPengajuan.Csv(), ContohPengajuan.Satker, ContohPengajuan.Tahun, BatasBerkas.Bawaan);
        var laporan = new KunciLaporan(ContohPengajuan.Satker, ContohPengajuan.Tahun);
        foreach (var sidik in new[] { Sidik.Dari("1"), Sidik.Dari("2") })
        {
            var kunci = (await aplikasi.Get<PengajuanStore>().AddAsync(laporan, sidik, [], new IsiPengajuan(baca.Pengajuan!, baca.Temuan), Token)).Catatan.Kunci;
            var isi = PenyusunIsi.Susun(baca.Pengajuan!, kunci.Versi, sidik, []);
            await aplikasi.Get<HasilStore>().WriteKinerjaAsync(kunci, isi.Kinerja, Token);
            await aplikasi.Get<HasilStore>().WriteAnggaranAsync(kunci, isi.Anggaran, Token);
            await aplikasi.Get<PengajuanStore>().PutInForceAsync(kunci, Token);
        }
        return aplikasi;
    }
}
