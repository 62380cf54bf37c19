using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkj.Ingest;
using Lkj.Tests;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using NJsonSchema;

namespace Lkj.App.Tests;

public sealed class OpenApiTests(Azurite azurite)
{
    private const string Tulis = "LKJ_TULIS_DOKUMEN";
    private static readonly JsonSerializerOptions Rapi = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly JsonObject Dokumen = DokumenOpenApi.Susun();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Susun_PublishedInTheDocumentation_IsTheSame()
    {
        var folder = typeof(OpenApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(satu => satu.Key == "Skema").Value!;
        var (berkas, isi) = (Path.Combine(folder, "..", "openapi.json"), Dokumen.ToJsonString(Rapi) + "\n");
        if (Environment.GetEnvironmentVariable(Tulis) is not null)
            File.WriteAllText(berkas, isi);
        Assert.True(File.ReadAllText(berkas) == isi, $"The HTTP functions or their answers have changed. Look whether programs lose something, then write docs/openapi.json anew with {Tulis}=1.");
    }

    [Fact]
    public void Susun_ReadByTheLibraryOfTheFormat_HasNoErrors()
    {
        var hasil = OpenApiDocument.Parse(Dokumen.ToJsonString(), OpenApiConstants.Json, new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() });
        Assert.Empty(hasil.Diagnostic!.Errors.Select(satu => satu.ToString()));
        Assert.Empty(hasil.Diagnostic.Warnings.Select(satu => satu.ToString()));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, hasil.Diagnostic.SpecificationVersion);
        Assert.Equal(Dokumen["paths"]!.AsObject().Count, hasil.Document!.Paths.Count);
    }

    [Fact]
    public async Task Operations_OfTheDocument_AreTheRegisteredHttpFunctions()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        var terdaftar = aplikasi.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(titik => titik.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(titik => titik.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(metode => $"{metode.ToLowerInvariant()} {titik.RoutePattern.RawText!.Replace(":int", "", StringComparison.Ordinal)}"));
        Assert.Equal(terdaftar.Order(), Operasi().Select(satu => $"{satu.Metode} {satu.Rute}").Order());
        Assert.Equal(KatalogOperasi.Semua.Count, Operasi().Count(satu => satu.Metode != "head"));
    }

    [Fact]
    public void Operations_OfTheDocument_DescribeEveryParameterAndAnswerAndReferToWhatIsThere()
    {
        foreach (var (rute, metode, operasi) in Operasi())
        {
            var jawaban = operasi["responses"]!.AsObject();
            Assert.Contains(jawaban, satu => satu.Key[0] is '2');
            Assert.All(jawaban, satu => Assert.NotEmpty((string)satu.Value!["description"]!));
            Assert.NotEmpty((string)operasi["summary"]!);
            Assert.All(operasi["parameters"]!.AsArray(), satu => Assert.NotEmpty((string)satu!["description"]!));
            Assert.Equal(rute.Split('{').Skip(1).Select(bagian => bagian.Split('}')[0]), operasi["parameters"]!.AsArray().Where(satu => (string)satu!["in"]! == "path").Select(satu => (string)satu!["name"]!));
            Assert.Equal(metode is "put" || (metode is "post" && !rute.StartsWith("/api/kelola", StringComparison.Ordinal)), operasi["requestBody"] is not null);
        }
        Assert.All(Rujukan(Dokumen), tujuan => Assert.NotNull(tujuan.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)Dokumen, (simpul, bagian) => simpul?[bagian])));
    }

    [Fact]
    public async Task Get_Document_IsServedWithoutAKey()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        Assert.Equal(Dokumen.ToJsonString(), JsonNode.Parse(await aplikasi.Http.GetStringAsync("/api/openapi.json", Token))!.ToJsonString());
    }

    [Fact]
    public async Task Answers_OfTheApp_AreDescribedWithTheirContent()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        var isi = ContohPengajuan.BukuKerja();
        const string Alamat = "/api/satker/{kode}/{tahun}";
        await SesuaiAsync(await aplikasi.UnggahAsync(isi), "post", $"{Alamat}/realisasi", 202);
        await SesuaiAsync(await aplikasi.UnggahAsync(isi, lanjutan: "?periksa=ya"), "post", $"{Alamat}/realisasi", 200);
        await SesuaiAsync(await aplikasi.UnggahAsync(isi[..5_000]), "post", $"{Alamat}/realisasi", 422);
        await SesuaiAsync(await aplikasi.UnggahAsync([1], "image/png"), "post", $"{Alamat}/realisasi", 415);
        foreach (var (bagian, lanjutan, status) in new[]
        {
            ("/status", "/status", 200), ("/status", "/status?versi=9", 404), ("/temuan/{versi}", "/temuan/1", 200), ("/temuan/{versi}", "/temuan/1?bentuk=xlsx", 200), ("/temuan/{versi}", "/temuan/9", 404),
            ("/asal/{versi}", "/asal/1", 200), ("/asal/{versi}", "/asal/9", 404), ("/beda/{versi}", "/beda/1", 404), ("/laporan/{versi}", "/laporan/1", 404), ("/laporan/{versi}", "/laporan/1?bentuk=odt", 400),
            ("/template", "/template", 200), ("/template", "/template?bentuk=csv", 200), ("", "", 200), ("/hasil/{sidik}", $"/hasil/{new string('0', 64)}", 404),
        })
            await SesuaiAsync(await aplikasi.Http.GetAsync($"{Aplikasi.Satker}{lanjutan}", Token), "get", $"{Alamat}{bagian}", status);
        foreach (var (rute, alamat, status) in new[]
        {
            ("/api/satker/{kode}/{tahun}/status", "/api/satker/1/2019/status", 400), ("/api/sehat", "/api/sehat", 200), ("/api/skema/{nama}", "/api/skema/unggah", 200), ("/api/skema/{nama}", "/api/skema/lain", 404),
            ("/api/laporan/periksa", $"/api/laporan/periksa?sidik={new string('0', 64)}", 200), ("/api/laporan/periksa", "/api/laporan/periksa", 400), ("/api/laporan/daftar", "/api/laporan/daftar", 503),
            ("/api/laporan/kunci", "/api/laporan/kunci", 503), ("/api/unduh/{token}", "/api/unduh/a", 404), ("/api/pengesahan/{token}", "/api/pengesahan/a", 410), ("/api/rekap/{wilayah}/{tahun}", "/api/rekap/1/2019", 400),
            ("/api/rekap/{wilayah}/{tahun}", "/api/rekap/656549/2019", 404), ("/api/kelola/satker", "/api/kelola/satker", 200), ("/api/openapi.json", "/api/openapi.json", 200),
        })
            await SesuaiAsync(await aplikasi.Http.GetAsync(alamat, Token), "get", rute, status);
        await SesuaiAsync(await KirimAsync(aplikasi, HttpMethod.Put, "/api/kelola/kontak", "lain"), "put", "/api/kelola/kontak", 422);
        await SesuaiAsync(await KirimAsync(aplikasi, HttpMethod.Put, "/api/kelola/kontak", "satker,peran,alamat,sejak"), "put", "/api/kelola/kontak", 200);
        await SesuaiAsync(await KirimAsync(aplikasi, HttpMethod.Put, "/api/kelola/satker", "lain"), "put", "/api/kelola/satker", 422);
        await SesuaiAsync(await KirimAsync(aplikasi, HttpMethod.Post, "/api/kelola/tautan/a/cabut", ""), "post", "/api/kelola/tautan/{id}/cabut", 404);
        await SesuaiAsync(await KirimAsync(aplikasi, HttpMethod.Post, "/api/kelola/akhir-tahun/19", ""), "post", "/api/kelola/akhir-tahun/{tahun}", 400);
        await SesuaiAsync(await KirimAsync(aplikasi, HttpMethod.Post, "/api/kelola/akhir-tahun/2019", ""), "post", "/api/kelola/akhir-tahun/{tahun}", 202);
        await SesuaiAsync(await KirimAsync(aplikasi, HttpMethod.Post, "/api/laporan/periksa", "bukan laporan", "application/pdf"), "post", "/api/laporan/periksa", 200);
        await SesuaiAsync(await KirimAsync(aplikasi, HttpMethod.Post, $"{Aplikasi.Satker}/laporan/1/pengesahan", "", "text/plain"), "post", $"{Alamat}/laporan/{{versi}}/pengesahan", 415);
        await SesuaiAsync(await SahkanLaporanTests.SahkanAsync(aplikasi), "post", $"{Alamat}/laporan/{{versi}}/pengesahan", 409);
    }

    private static Task<HttpResponseMessage> KirimAsync(Aplikasi aplikasi, HttpMethod metode, string alamat, string isi, string jenis = "text/csv") =>
        aplikasi.Http.SendAsync(new HttpRequestMessage(metode, alamat) { Content = new StringContent(isi, Encoding.UTF8, new MediaTypeHeaderValue(jenis)) }, Token);

    private static async Task SesuaiAsync(HttpResponseMessage jawaban, string metode, string rute, int status)
    {
        Assert.Equal(status, (int)jawaban.StatusCode);
        var jenis = jawaban.Content.Headers.ContentType!.MediaType!;
        var isi = Dokumen["paths"]![rute]![metode]!["responses"]![$"{status}"]?["content"]?[jenis];
        Assert.True(isi is not null, $"{metode} {rute} answers {status} as {jenis}, which is not described.");
        if (isi["schema"] is not { } skema)
            return;
        // The schema with all that it may refer to.
        var lengkap = new JsonObject { ["$ref"] = (string)skema["$ref"]!, ["components"] = Dokumen["components"]!.DeepClone() };
        var teks = await jawaban.Content.ReadAsStringAsync(Token);
        var pembaca = await JsonSchema.FromJsonAsync(lengkap.ToJsonString(), Token);
        Assert.Empty(pembaca.Validate(teks).Select(satu => $"{rute}: {satu}"));
        Assert.NotEmpty(pembaca.Validate("[]"));
    }

    private static IEnumerable<(string Rute, string Metode, JsonObject Operasi)> Operasi() =>
        Dokumen["paths"]!.AsObject().SelectMany(rute => rute.Value!.AsObject().Select(metode => (rute.Key, metode.Key, metode.Value!.AsObject())));

    private static IEnumerable<string> Rujukan(JsonNode? simpul) => simpul switch
    {
        JsonObject objek => objek.SelectMany(satu => satu is { Key: "$ref", Value: JsonValue rujukan } ? [rujukan.GetValue<string>()] : Rujukan(satu.Value)),
        JsonArray larik => larik.SelectMany(Rujukan),
        _ => [],
    };
}
