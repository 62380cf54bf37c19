using System.Net;
using System.Net.Http.Headers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest;
using Lkj.Storage;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class HasilUnggahanTests(Azurite azurite)
{
    private static readonly byte[] Contoh = ContohPengajuan.BukuKerja();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, int> Kiriman => new() { { "periksa", 200 }, { "ditolak", 422 } };

    [Theory]
    [MemberData(nameof(Kiriman))]
    public async Task Get_UploadWithoutASubmission_IsTheSameAnswerAgainUntilItExpires(string jenis, int status)
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var pertama = jenis == "periksa" ? await aplikasi.UnggahAsync(Contoh, lanjutan: "?periksa=ya") : await aplikasi.UnggahAsync(Contoh[..5_000]);
        Assert.Equal(status, (int)pertama.StatusCode);
        var jawaban = await Aplikasi.JsonAsync(pertama);
        var alamat = (string)jawaban["hasil"]!;

        Assert.Equal(jawaban.ToJsonString(), (await Aplikasi.JsonAsync(await aplikasi.Http.GetAsync(alamat, Token))).ToJsonString());
        Assert.Contains((string)jawaban["temuan"]![0]!["kode"]!, (string)jawaban["saran"]!, StringComparison.Ordinal);
        Assert.Contains("Ringkasan", Lembar(await aplikasi.Http.GetByteArrayAsync((string)jawaban["buku"]!, Token)));
        using var halaman = new HttpRequestMessage(HttpMethod.Get, $"{alamat}?code=a");
        halaman.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var html = await aplikasi.Http.SendAsync(halaman, Token);
        Assert.Contains($"href=\"{alamat}?bentuk=xlsx&amp;code=a\"", await html.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);

        aplikasi.Time.Advance(TimeSpan.FromDays(14));
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync(alamat, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync((string)jawaban["buku"]!, Token)).StatusCode);
    }

    [Fact]
    public async Task HapusPeriksa_ExpiredResults_AreDeletedAndOthersStay()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahAsync(Contoh, lanjutan: "?periksa=ya");
        aplikasi.Time.Advance(TimeSpan.FromDays(13));
        await aplikasi.UnggahAsync(Contoh[..5_000]);
        aplikasi.Time.Advance(TimeSpan.FromDays(1));
        Assert.True((await aplikasi.PanggilAsync(nameof(HapusPeriksa), [])).IsSuccessStatusCode);
        var tersisa = aplikasi.Get<StorageClients>().Blobs.GetBlobContainerClient(StorageNames.Periksa).GetBlobs(cancellationToken: Token);
        Assert.All(tersisa, satu => Assert.Contains(Storage.Kunci.Sidik.Dari(Contoh.AsSpan(0, 5_000)), satu.Name, StringComparison.Ordinal));
        Assert.Equal(2, tersisa.Count());
    }

    [Fact]
    public async Task Get_OfAnotherOffice_IsNotThere()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        var alamat = (string)(await Aplikasi.JsonAsync(await aplikasi.UnggahAsync(Contoh, lanjutan: "?periksa=ya")))["hasil"]!;
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync(alamat.Replace("656549", "656550", StringComparison.Ordinal), Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/hasil/..%2F..%2Flain", Token)).StatusCode);
    }

    [Fact]
    public async Task Temuan_OfASubmission_IsTheUploadersOwnWorkbookWithTheSheetsOfFindings()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var terima = await aplikasi.UnggahAsync(Contoh);
        var buku = (string)(await Aplikasi.JsonAsync(terima))["buku"]!;
        Assert.Equal($"{Aplikasi.Satker}/temuan/1?bentuk=xlsx", buku);
        using var jawaban = await aplikasi.Http.GetAsync(buku, Token);
        Assert.Equal("lkj-2019-656549-v1-temuan.xlsx", jawaban.Content.Headers.ContentDisposition!.FileNameStar);
        var lembar = Lembar(await jawaban.Content.ReadAsByteArrayAsync(Token));
        Assert.Superset(new HashSet<string>(Lembar(Contoh)), lembar.ToHashSet());
        Assert.Superset(new HashSet<string>(["Ringkasan", "Temuan"]), lembar.ToHashSet());
        Assert.Contains($"href=\"{buku}\"", await aplikasi.Http.GetStringAsync(Aplikasi.Satker, Token), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/temuan/2?bentuk=xlsx", Token)).StatusCode);
    }

    private static List<string> Lembar(byte[] isi)
    {
        using var memori = new MemoryStream(isi);
        using var dokumen = SpreadsheetDocument.Open(memori, isEditable: false);
        return [.. dokumen.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(satu => satu.Name!.Value!)];
    }
}
