using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Lkj.Ingest;
using Lkj.Tests;
using NJsonSchema;

namespace Lkj.App.Tests;

public sealed class BedaVersiTests(Azurite azurite)
{
    private const string Alasan = "Koreksi <realisasi> baris ketiga";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_CorrectedCell_IsNamedWithBothValuesAndTheReasonOfTheUploader()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await UnggahDuaAsync(aplikasi);
        var jawaban = JsonNode.Parse(await aplikasi.Http.GetStringAsync($"{Aplikasi.Satker}/beda/2", Token))!;
        Assert.Empty((await JsonSchema.FromJsonAsync(await aplikasi.Http.GetStringAsync("/api/skema/beda", Token), Token)).Validate(jawaban.ToJsonString()));
        Assert.Equal((2, 1, Alasan), ((int)jawaban["versi"]!, (int)jawaban["dari"]!, (string?)jawaban["alasan"]));
        var pertama = jawaban["perbedaan"]![0]!;
        Assert.Equal(("berubah", "Rp 8.206.000", "Rp 8.207.000"), ((string?)pertama["jenis"], (string?)pertama["lama"]!["nilai"], (string?)pertama["baru"]!["nilai"]));
        Assert.NotNull(pertama["baru"]!["tempat"]);
        Assert.All(jawaban["perbedaan"]!.AsArray().Skip(1), satu => Assert.NotNull(satu!["baru"]!["rumus"]));
        Assert.Contains(jawaban["perbedaan"]!.AsArray(), satu => (string?)satu!["baru"]!["alamat"] == "anggaran/jumlah/realisasi");
        Assert.Empty(JsonNode.Parse(await aplikasi.Http.GetStringAsync($"{Aplikasi.Satker}/beda/2?dari=2", Token))!["perbedaan"]!.AsArray());
    }

    [Fact]
    public async Task Get_ByABrowser_IsAPageThatThePageOfTheOfficeLinksTo()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await UnggahDuaAsync(aplikasi);
        var satker = await aplikasi.Http.GetStringAsync(Aplikasi.Satker, Token);
        Assert.Contains($"href=\"{Aplikasi.Satker}/beda/2\"", satker, StringComparison.Ordinal);
        Assert.Contains("Koreksi &lt;realisasi&gt; baris ketiga", satker, StringComparison.Ordinal);
        using var permintaan = new HttpRequestMessage(HttpMethod.Get, $"{Aplikasi.Satker}/beda/2");
        permintaan.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var halaman = await aplikasi.Http.SendAsync(permintaan, Token);
        var html = await halaman.Content.ReadAsStringAsync(Token);
        Assert.Contains("Rp 8.207.000", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("Koreksi &lt;realisasi&gt; baris ketiga", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    [InlineData("2?dari=7")]
    public async Task Get_VersionThatIsNotThere_IsSaid(string lanjutan)
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await UnggahDuaAsync(aplikasi);
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/beda/{lanjutan}", Token)).StatusCode);
    }

    [Fact]
    public async Task Post_ReasonThatIsTooLong_IsSaidAndStoresNothing()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var jawaban = await aplikasi.UnggahAsync(ContohPengajuan.BukuKerja(), lanjutan: $"?alasan={new string('a', 501)}");
        Assert.Equal(HttpStatusCode.BadRequest, jawaban.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/status", Token)).StatusCode);
    }

    [Fact]
    public async Task Get_TextOfTheOfficeChanged_NamesItsPart()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahCsvAsync("", "");
        await aplikasi.UnggahCsvAsync("Laporan disusun agar", "Laporan ini disusun agar");
        var jawaban = JsonNode.Parse(await aplikasi.Http.GetStringAsync($"{Aplikasi.Satker}/beda/2", Token))!;
        Assert.Equal("""["Latar Belakang"]""", jawaban["teks"]!.ToJsonString());
        Assert.Empty(jawaban["perbedaan"]!.AsArray());
    }

    [Fact]
    public async Task Get_AddressOfARenamedLine_LeadsToTheFiguresOfItsRow()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahCsvAsync("3,,Laporan", "3,3355.001,Laporan");
        await aplikasi.UnggahCsvAsync("3,,Laporan Pertanggungjawaban", "3,3355.001,Pertanggungjawaban");
        var satu = Assert.Single(JsonNode.Parse(await aplikasi.Http.GetStringAsync($"{Aplikasi.Satker}/beda/2", Token))!["perbedaan"]!.AsArray())!;
        Assert.Equal(("berubah", "Uraian 3355.001"), ((string?)satu["jenis"], (string?)satu["nama"]));
        var asal = JsonNode.Parse(await aplikasi.Http.GetStringAsync($"{Aplikasi.Satker}/asal/2?angka={satu["baru"]!["alamat"]}", Token))!;
        Assert.Contains(asal["angka"]!.AsArray(), angka => (string?)angka!["nilai"] == "Rp 8.206.000");
    }

    private static async Task UnggahDuaAsync(Aplikasi aplikasi)
    {
        Assert.Equal(HttpStatusCode.Accepted, (await aplikasi.UnggahCsvAsync("", "")).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await aplikasi.UnggahCsvAsync("8.206.000", "8.207.000", Alasan)).StatusCode);
    }
}
