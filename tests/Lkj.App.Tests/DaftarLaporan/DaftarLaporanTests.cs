using System.Net;
using System.Security.Cryptography;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;
using Lkj.Storage;
using Lkj.Storage.Hasil;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Kunci;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class DaftarLaporanTests(Azurite azurite) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_IssuedReport_StandsInAListThatThePublicKeyConfirms()
    {
        await using var aplikasi = await TerbitAsync($"--KunciTandaTanganBerkas={Path.Combine(folder.FullName, "kunci", "terbitan.pem")}");
        using var publik = await PublikAsync(aplikasi);
        var daftar = DaftarTerbitanJson.Baca(await aplikasi.Http.GetByteArrayAsync("/api/laporan/daftar", Token))!;
        Assert.True(daftar.Sah(publik));
        Assert.Equal(Sidik.Dari([1]), Assert.Single(daftar.Terbitan).Sidik);
        using var lagi = await PublikAsync(aplikasi);
        Assert.Equal(daftar.Kunci, DaftarTerbitan.SidikKunci(lagi));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Get_KeyOfTheSettings_Signs(bool pem)
    {
        using var kunci = RSA.Create(2048);
        await using var aplikasi = await TerbitAsync($"--KunciTandaTangan={(pem ? kunci.ExportPkcs8PrivateKeyPem() : Convert.ToBase64String(kunci.ExportPkcs8PrivateKey()))}");
        Assert.True(DaftarTerbitanJson.Baca(await aplikasi.Http.GetByteArrayAsync("/api/laporan/daftar", Token))!.Sah(kunci));
    }

    [Fact]
    public async Task Get_NoKey_SaysWhomToTell()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        foreach (var alamat in new[] { "/api/laporan/daftar", "/api/laporan/kunci" })
        {
            using var jawaban = await aplikasi.Http.GetAsync(alamat, Token);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, jawaban.StatusCode);
            Assert.Contains("administrator", (string?)(await Aplikasi.JsonAsync(jawaban))["pesan"], StringComparison.Ordinal);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<Aplikasi> TerbitAsync(params string[] setelan)
    {
        var aplikasi = await Aplikasi.MulaiAsync(azurite, setelan);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        var versi = new KunciLaporan(new KodeSatker("656549"), new TahunAnggaran(2019)).Versi(1);
        await aplikasi.Get<LaporanStore>().KeepAsync(versi, JenisTerbitan.Draf, new byte[] { 1 }, new string('c', 64), Token);
        await aplikasi.Get<TerbitanStore>().RecordAsync(versi, JenisTerbitan.Draf, Token);
        return aplikasi;
    }

    private static async Task<RSA> PublikAsync(Aplikasi aplikasi)
    {
        var kunci = RSA.Create();
        kunci.ImportFromPem(await aplikasi.Http.GetStringAsync("/api/laporan/kunci", Token));
        return kunci;
    }
}
