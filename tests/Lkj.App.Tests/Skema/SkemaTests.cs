using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkj.Ingest;
using Lkj.Tests;
using NJsonSchema;

namespace Lkj.App.Tests;

public sealed class SkemaTests(Azurite azurite)
{
    private const string Tulis = "LKJ_TULIS_DOKUMEN";
    private static readonly byte[] Contoh = ContohPengajuan.BukuKerja();
    private static readonly JsonSerializerOptions Rapi = new() { WriteIndented = true, NewLine = "\n" };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Nama => [.. Skema.Semua.Keys];

    [Theory]
    [MemberData(nameof(Nama))]
    public void Semua_PublishedInTheDocumentation_IsTheSame(string nama)
    {
        var folder = typeof(SkemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(satu => satu.Key == "Skema").Value!;
        var (berkas, isi) = (Path.Combine(folder, $"{nama}.schema.json"), Skema.Semua[nama]().ToJsonString(Rapi) + "\n");
        if (Environment.GetEnvironmentVariable(Tulis) is not null)
            File.WriteAllText(berkas, isi);
        Assert.True(File.ReadAllText(berkas) == isi, $"An answer has changed. Look whether names that programs read were lost, then write docs/skema anew with {Tulis}=1.");
    }

    [Fact]
    public async Task Unggah_EveryOutcome_FitsTheSchemaThatIsServed()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite, $"--UnggahMaksimum={Contoh.Length}");
        var skema = await SkemaAsync(aplikasi, "unggah");
        HttpResponseMessage[] jawaban =
        [
            await aplikasi.UnggahAsync(Contoh), await aplikasi.UnggahAsync(Contoh), await aplikasi.UnggahAsync(Contoh, lanjutan: "?periksa=ya"),
            await aplikasi.UnggahAsync(Contoh[..5_000]), await aplikasi.UnggahAsync([]), await aplikasi.UnggahAsync(new byte[Contoh.Length + 1]), await aplikasi.UnggahAsync([1], "image/png"),
        ];
        Assert.Equal([202, 202, 200, 422, 400, 413, 415], jawaban.Select(satu => (int)satu.StatusCode));
        foreach (var satu in jawaban)
            Assert.Empty(skema.Validate(await satu.Content.ReadAsStringAsync(Token)));

        var tanpaTemuan = await Aplikasi.JsonAsync(jawaban[0]);
        tanpaTemuan.Remove("temuan");
        Assert.NotEmpty(skema.Validate(tanpaTemuan.ToJsonString()));
    }

    [Fact]
    public async Task Temuan_OfASubmission_FitsTheSchemaThatIsServed()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahContohAsync();
        var skema = await SkemaAsync(aplikasi, "temuan");
        var jawaban = JsonNode.Parse(await aplikasi.Http.GetStringAsync($"{Aplikasi.Satker}/temuan/1", Token))!;
        Assert.NotEmpty(jawaban["temuan"]!.AsArray());
        Assert.Empty(skema.Validate(jawaban.ToJsonString()));
        jawaban["temuan"]![0]!["keparahan"] = "parah";
        Assert.NotEmpty(skema.Validate(jawaban.ToJsonString()));
    }

    [Fact]
    public async Task Get_UnknownName_NamesThoseThatAre()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var jawaban = await aplikasi.Http.GetAsync("/api/skema/lain", Token);
        Assert.Contains("unggah", (string?)(await Aplikasi.JsonAsync(jawaban))["pesan"], StringComparison.Ordinal);
    }

    private static async Task<JsonSchema> SkemaAsync(Aplikasi aplikasi, string nama) =>
        await JsonSchema.FromJsonAsync(await aplikasi.Http.GetStringAsync($"/api/skema/{nama}", Token), Token);
}
