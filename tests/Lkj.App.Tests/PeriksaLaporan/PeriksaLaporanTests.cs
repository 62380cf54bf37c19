using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;
using Lkj.Storage;
using Lkj.Storage.Hasil;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Kunci;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class PeriksaLaporanTests(Azurite azurite)
{
    private const string Alamat = "/api/laporan/periksa";
    private static readonly KunciLaporan OganIlir = new(new KodeSatker("656549"), new TahunAnggaran(2019));
    private static readonly byte[] Pdf = [.. "%PDF-1.7 pertama"u8];
    private static readonly string Isi = new('c', 64);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_HashOfIssuedPdf_SaysWhichReportItIs()
    {
        await using var aplikasi = await TerbitAsync(Pdf);
        var jawaban = await TanyaAsync(aplikasi, $"?sidik={Sidik.Dari(Pdf).ToUpperInvariant()}");
        Assert.Equal("terbaru", (string?)jawaban["keadaan"]);
        Assert.StartsWith("Berkas ini sama dengan draf Laporan Kinerja KPU Kabupaten Ogan Ilir Tahun 2019 versi 1 yang diterbitkan pada ", (string?)jawaban["pesan"]);
        Assert.EndsWith("Laporan ini belum disahkan, dan belum ada versi yang lebih baru.", (string?)jawaban["pesan"]);
    }

    [Fact]
    public async Task Get_HashOfReplacedPdf_NamesTheLaterVersion()
    {
        await using var aplikasi = await TerbitAsync(Pdf, [2]);
        var jawaban = await TanyaAsync(aplikasi, $"?sidik={Sidik.Dari(Pdf)}");
        Assert.Equal("digantikan", (string?)jawaban["keadaan"]);
        Assert.Equal(2, (int)jawaban["terbaru"]!["versi"]!);
        Assert.EndsWith("gunakan versi 2.", (string?)jawaban["pesan"]);
    }

    [Fact]
    public async Task Post_PdfItself_IsKnownUntilOneBitChanges()
    {
        await using var aplikasi = await TerbitAsync(Pdf);
        Assert.Equal("terbaru", (string?)(await KirimAsync(aplikasi, Pdf))["keadaan"]);
        byte[] lain = [.. Pdf];
        lain[^1] ^= 1;
        Assert.Equal("tidakTercatat", (string?)(await KirimAsync(aplikasi, lain))["keadaan"]);
    }

    [Fact]
    public async Task Post_FormOfThePage_AnswersWithThePage()
    {
        await using var aplikasi = await TerbitAsync(Pdf);
        using var pesan = new HttpRequestMessage(HttpMethod.Post, Alamat) { Content = new MultipartFormDataContent { { new ByteArrayContent(Pdf), "berkas", "laporan.pdf" } } };
        pesan.Headers.Accept.ParseAdd("text/html");
        using var jawaban = await aplikasi.Http.SendAsync(pesan, Token);
        Assert.Equal("text/html", jawaban.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Laporan ini belum disahkan, dan belum ada versi yang lebih baru.", await jawaban.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CodeOfLastPage_MustBearTheFiguresThatWereIssued()
    {
        await using var aplikasi = await TerbitAsync(Pdf);
        Assert.Equal("terbaru", (string?)(await TanyaAsync(aplikasi, $"?satker=656549&tahun=2019&versi=1&isi={Isi}"))["keadaan"]);
        Assert.Equal("tidakTercatat", (string?)(await TanyaAsync(aplikasi, $"?satker=656549&tahun=2019&versi=1&isi={new string('d', 64)}"))["keadaan"]);
        Assert.Equal("tidakTercatat", (string?)(await TanyaAsync(aplikasi, $"?satker=656549&tahun=2019&versi=2&isi={Isi}"))["keadaan"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?sidik=123")]
    [InlineData("?satker=1&tahun=2019&versi=1&isi=12")]
    public async Task Get_NothingToCheck_SaysWhatToSend(string tanya)
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var jawaban = await aplikasi.Http.GetAsync(Alamat + tanya, Token);
        Assert.Equal(HttpStatusCode.BadRequest, jawaban.StatusCode);
    }

    [Fact]
    public async Task Post_BeyondTheLimit_IsRefused()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite, "--PeriksaMaksimum=8");
        using var jawaban = await aplikasi.Http.PostAsync(Alamat, Badan(Pdf), Token);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, jawaban.StatusCode);
    }

    private async Task<Aplikasi> TerbitAsync(params byte[][] versi)
    {
        var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        foreach (var (nomor, pdf) in versi.Index())
        {
            await aplikasi.Get<LaporanStore>().KeepAsync(OganIlir.Versi(nomor + 1), JenisTerbitan.Draf, pdf, Isi, Token);
            await aplikasi.Get<TerbitanStore>().RecordAsync(OganIlir.Versi(nomor + 1), JenisTerbitan.Draf, Token);
        }
        return aplikasi;
    }

    private static async Task<JsonObject> TanyaAsync(Aplikasi aplikasi, string tanya)
    {
        using var jawaban = await aplikasi.Http.GetAsync(Alamat + tanya, Token);
        return await Aplikasi.JsonAsync(jawaban);
    }

    private static async Task<JsonObject> KirimAsync(Aplikasi aplikasi, byte[] isi)
    {
        using var jawaban = await aplikasi.Http.PostAsync(Alamat, Badan(isi), Token);
        return await Aplikasi.JsonAsync(jawaban);
    }

    private static ByteArrayContent Badan(byte[] isi) => new(isi) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
}
