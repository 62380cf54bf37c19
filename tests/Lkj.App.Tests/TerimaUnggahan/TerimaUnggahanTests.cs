using System.Text.Json.Nodes;
using Lkj.App.Surat;
using Lkj.App.Tests.Surat;
using Lkj.Ingest;
using Lkj.Storage;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lkj.App.Tests;

public sealed class TerimaUnggahanTests(Azurite azurite)
{
    private static readonly PeristiwaUnggahan Rusak = new("2019/656549/rusak.xlsx", 3, "0x1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Post_SampleTwiceAndByHttp_IsOneSubmissionWithAnAnswerBeside()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        var isi = ContohPengajuan.BukuKerja();
        await Blob(aplikasi, StorageNames.Unggahan, "2019/656549/realisasi.xlsx").UploadAsync(new BinaryData(isi), Token);
        await KabarAsync(aplikasi, "2019/656549/realisasi.xlsx", isi.Length);
        await KabarAsync(aplikasi, "2019/656549/realisasi.xlsx", isi.Length);
        await aplikasi.UnggahContohAsync();
        Assert.Single(await aplikasi.Get<PengajuanStore>().ListAsync(new KunciLaporan(ContohPengajuan.Satker, ContohPengajuan.Tahun), Token));
        Assert.Equal(1, (int)(await HasilAsync(aplikasi, "2019/656549/realisasi.xlsx"))["pengajuan"]!["versi"]!);
        Assert.Empty(aplikasi.Mail.Mails);
    }

    [Theory]
    [InlineData("Koreksi realisasi", "Koreksi realisasi")]
    [InlineData("Koreksi%20caf%C3%A9%20100%", "Koreksi caf\u00e9 100%")]
    public async Task Post_BlobWithAReasonInItsMetadata_KeepsTheReasonWithTheVersion(string metadata, string alasan)
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await KirimAsync(aplikasi, metadata);
        Assert.Equal(alasan, Assert.Single(await VersiAsync(aplikasi)).Alasan);
    }

    [Fact]
    public async Task Post_BlobWithAReasonThatIsTooLong_IsToldSoAndStoresNothing()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await KirimAsync(aplikasi, new string('a', 501));
        Assert.Contains("500 huruf", (string?)(await HasilAsync(aplikasi, "2019/656549/realisasi.xlsx"))["pesan"], StringComparison.Ordinal);
        Assert.Empty(await VersiAsync(aplikasi));
    }

    [Fact]
    public async Task Post_HugeBlob_IsRefusedFromTheEventAlone()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        // There is no blob: reading it would answer nothing.
        await KabarAsync(aplikasi, "2019/656549/besar.xlsx", 200 * 1024 * 1024);
        await KabarAsync(aplikasi, "2019/656549/besar.xlsx", 200 * 1024 * 1024);
        var hasil = await HasilAsync(aplikasi, "2019/656549/besar.xlsx");
        Assert.Contains("10 MiB", (string?)hasil["pesan"], StringComparison.Ordinal);
        Assert.Equal("BRK-102", (string?)Assert.Single(hasil["temuan"]!.AsArray())!["kode"]);
        Assert.Contains("BRK-102", Assert.Single(aplikasi.Mail.Mails).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_MailServerAwayForHours_WaitsLongerEachTimeAndMailsOnceWhenItIsBack()
    {
        await using var server = await SmtpServer.MulaiAsync();
        await using var aplikasi = await TanpaServerAsync(server);
        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], await TungguAsync(aplikasi, 8));
        Assert.DoesNotContain("belum terkirim", (string?)(await HasilAsync(aplikasi, Rusak.Nama))["pesan"], StringComparison.Ordinal);

        await server.HidupkanAsync();
        Assert.Null(await TerimaAsync(aplikasi));
        Assert.Contains("-tidak-terbaca@", (string)(await server.SuratAsync(Token))["raw"]!, StringComparison.Ordinal);
        Assert.Null(await TerimaAsync(aplikasi));
        Assert.Empty(await server.MatikanAsync());
    }

    [Fact]
    public async Task RunAsync_MailServerAwayForDays_GivesTheMailUpAndSaysSoInTheAnswerUntilTheFileComesAgain()
    {
        await using var server = await SmtpServer.MulaiAsync();
        await using var aplikasi = await TanpaServerAsync(server);
        Assert.NotNull(await TerimaAsync(aplikasi));
        aplikasi.Time.Advance(LangkahSurat.LamaTanpaJalan);
        Assert.Null(await TerimaAsync(aplikasi));
        Assert.Contains("belum terkirim", (string?)(await HasilAsync(aplikasi, Rusak.Nama))["pesan"], StringComparison.Ordinal);

        // The same file put there again begins anew.
        Assert.Equal(TimeSpan.FromMinutes(1), await TerimaAsync(aplikasi));
        await server.HidupkanAsync();
        Assert.Null(await TerimaAsync(aplikasi));
        Assert.NotNull(await server.SuratAsync(Token));
        Assert.DoesNotContain("belum terkirim", (string?)(await HasilAsync(aplikasi, Rusak.Nama))["pesan"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_HugeBlobWhileTheMailServerIsAway_IsBroughtAgainUntilItIsGivenUp()
    {
        await using var server = await SmtpServer.MulaiAsync();
        await using var aplikasi = await TanpaServerAsync(server);
        var antrean = aplikasi.Get<StorageClients>().Queues.GetQueueClient(StorageNames.AntreanUnggahan);
        await KabarAsync(aplikasi, "2019/656549/besar.xlsx", 200 * 1024 * 1024);
        Assert.Equal(1, (await antrean.GetPropertiesAsync(Token)).Value.ApproximateMessagesCount);
        aplikasi.Time.Advance(LangkahSurat.LamaTanpaJalan);
        await KabarAsync(aplikasi, "2019/656549/besar.xlsx", 200 * 1024 * 1024);
        Assert.Equal(1, (await antrean.GetPropertiesAsync(Token)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Post_UnreadableBlob_GivesItsWorkbookBesideAndByTheMailedLink()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        var isi = ContohPengajuan.BukuKerja()[..5_000];
        await Blob(aplikasi, StorageNames.Unggahan, "2019/656549/rusak.xlsx").UploadAsync(new BinaryData(isi), Token);
        await KabarAsync(aplikasi, "2019/656549/rusak.xlsx", isi.Length);
        await KabarAsync(aplikasi, "2019/656549/rusak.xlsx", isi.Length);

        var buku = (await Blob(aplikasi, StorageNames.Hasil, "2019/656549/rusak.xlsx.temuan.xlsx").DownloadContentAsync(Token)).Value.Content.ToArray();
        var surat = Assert.Single(aplikasi.Mail.Mails);
        Assert.Contains("Perbaiki 1 galat lebih dahulu, mulai dari BRK-109", surat.TextBody, StringComparison.Ordinal);
        var tautan = surat.TextBody!.Split('\n').Single(baris => baris.StartsWith("https://", StringComparison.Ordinal)).Trim()["https://lkj.contoh.example".Length..];
        Assert.Equal(buku, await aplikasi.Http.GetByteArrayAsync(tautan, Token));
        aplikasi.Time.Advance(TimeSpan.FromDays(15));
        Assert.Equal(System.Net.HttpStatusCode.Gone, (await aplikasi.Http.GetAsync(tautan, Token)).StatusCode);
    }

    [Fact]
    public async Task Post_BlobInAWrongPlace_IsToldWhereItBelongs()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        await KabarAsync(aplikasi, "realisasi.xlsx", 10);
        Assert.Contains("unggahan/{tahun}", (string?)(await HasilAsync(aplikasi, "realisasi.xlsx"))["pesan"], StringComparison.Ordinal);
    }

    // A handler whose mail server is away, with an unreadable file in the container.
    private async Task<Aplikasi> TanpaServerAsync(SmtpServer server)
    {
        await server.MatikanAsync();
        var aplikasi = await Aplikasi.MulaiAsync(azurite, new SmtpTransport(server.Pengaturan, NullLogger<SmtpTransport>.Instance), []);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        await Blob(aplikasi, StorageNames.Unggahan, Rusak.Nama).UploadAsync(new BinaryData(new byte[] { 1, 2, 3 }), Token);
        return aplikasi;
    }

    private static Task<TimeSpan?> TerimaAsync(Aplikasi aplikasi) => ActivatorUtilities.CreateInstance<TerimaUnggahan>(aplikasi.Services).RunAsync(Rusak, Token);

    private static async Task<List<double>> TungguAsync(Aplikasi aplikasi, int kali)
    {
        var jeda = new List<double>();
        while (jeda.Count < kali)
        {
            var satu = (await TerimaAsync(aplikasi))!.Value;
            aplikasi.Time.Advance(satu);
            jeda.Add(satu.TotalMinutes);
        }
        return jeda;
    }

    private static async Task KirimAsync(Aplikasi aplikasi, string alasan)
    {
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        var isi = ContohPengajuan.BukuKerja();
        var pilihan = new Azure.Storage.Blobs.Models.BlobUploadOptions { Metadata = new Dictionary<string, string> { [UnggahanStore.Alasan] = alasan } };
        await Blob(aplikasi, StorageNames.Unggahan, "2019/656549/realisasi.xlsx").UploadAsync(new BinaryData(isi), pilihan, Token);
        await KabarAsync(aplikasi, "2019/656549/realisasi.xlsx", isi.Length);
    }

    private static Task<IReadOnlyList<CatatanVersi>> VersiAsync(Aplikasi aplikasi) =>
        aplikasi.Get<PengajuanStore>().ListAsync(new KunciLaporan(ContohPengajuan.Satker, ContohPengajuan.Tahun), Token);

    private static Azure.Storage.Blobs.BlobClient Blob(Aplikasi aplikasi, string wadah, string nama) =>
        aplikasi.Get<StorageClients>().Blobs.GetBlobContainerClient(wadah).GetBlobClient(nama);

    private static async Task<JsonNode> HasilAsync(Aplikasi aplikasi, string nama) =>
        JsonNode.Parse((await Blob(aplikasi, StorageNames.Hasil, $"{nama}.hasil.json").DownloadContentAsync(Token)).Value.Content.ToString())!;

    private static async Task KabarAsync(Aplikasi aplikasi, string nama, long ukuran)
    {
        var peristiwa = new JsonObject
        {
            ["eventType"] = "Microsoft.Storage.BlobCreated", ["subject"] = $"/blobServices/default/containers/unggahan/blobs/{nama}",
            ["data"] = new JsonObject { ["contentLength"] = ukuran, ["eTag"] = "0x1" },
        };
        using var jawaban = await aplikasi.PanggilAsync(nameof(TerimaUnggahan), new JsonObject { ["pesan"] = Aplikasi.Terkutip(peristiwa.ToJsonString()) });
        Assert.True(jawaban.IsSuccessStatusCode);
    }
}
