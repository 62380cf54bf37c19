using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkj.App.Surat;
using Lkj.Durable;
using Lkj.Ingest;
using Lkj.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Lkj.App.Tests;

/// <summary>The handler of a test: started on a free port, with an empty storage of its own, a clock that stands, and caught mails.</summary>
internal sealed class Aplikasi : IAsyncDisposable
{
    public const string Satker = "/api/satker/656549/2019";
    public const string Administrator = "admin@contoh.example";

    private WebApplication app = null!;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2020, 1, 31, 1, 0, 0, TimeSpan.Zero));

    public MailCatcher Mail { get; } = new();

    public HttpClient Http { get; private set; } = null!;

    public IServiceProvider Services => app.Services;

    public static Task<Aplikasi> MulaiAsync(Azurite azurite, params string[] setelan) => MulaiAsync(azurite, surat: null, setelan);

    /// <summary>The handler with another way for its mails than <see cref="Mail"/>.</summary>
    public static async Task<Aplikasi> MulaiAsync(Azurite azurite, IMailTransport? surat, string[] setelan)
    {
        var aplikasi = new Aplikasi();
        string[] args =
        [
            $"--AzureWebJobsStorage={azurite.NewAccount()}", "--AlamatPublik=https://lkj.contoh.example", $"--SuratAdministrator={Administrator}", .. setelan,
        ];
        aplikasi.app = HandlerApp.Build(args, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(aplikasi.Time);
            builder.Services.AddSingleton(surat ?? aplikasi.Mail);
        });
        await aplikasi.app.StartAsync(TestContext.Current.CancellationToken);
        aplikasi.Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = aplikasi.app.Address() };
        return aplikasi;
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public Task<HttpResponseMessage> UnggahAsync(byte[] isi, string jenis = "application/octet-stream", string lanjutan = "")
    {
        var badan = new ByteArrayContent(isi);
        badan.Headers.ContentType = new MediaTypeHeaderValue(jenis);
        return Http.PostAsync($"{Satker}/realisasi{lanjutan}", badan, TestContext.Current.CancellationToken);
    }

    public async Task<string> UnggahContohAsync()
    {
        using var jawaban = await UnggahAsync(ContohPengajuan.BukuKerja());
        var json = await JsonAsync(jawaban);
        return $"2019-656549-v{json["pengajuan"]!["versi"]}";
    }

    /// <summary>Sends the sample as CSV files of which some were changed, with the reason for it.</summary>
    public async Task<HttpResponseMessage> UnggahCsvAsync(string dari, string menjadi, string alasan = "")
    {
        var formulir = new MultipartFormDataContent { { new StringContent(alasan), "alasan" } };
        foreach (var berkas in ContohPengajuan.Csv())
            formulir.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(Ubah(Encoding.UTF8.GetString(berkas.Isi.Span)))), "berkas", berkas.Nama);
        return await Http.PostAsync($"{Satker}/realisasi", formulir, TestContext.Current.CancellationToken);

        string Ubah(string isi) => dari.Length == 0 ? isi : isi.Replace(dari, menjadi, StringComparison.Ordinal);
    }

    /// <summary>Runs an activity whose input is a text.</summary>
    public async Task<JsonObject> KegiatanAsync(string nama, string masukan) => JsonNode.Parse(await Get<DurableWorker>().AnswerActivityAsync(
        nama, new JsonObject { ["Data"] = new JsonObject { ["input"] = Terkutip(Terkutip(masukan)) } }.ToJsonString()))!.AsObject();

    public Task<HttpResponseMessage> PanggilAsync(string fungsi, JsonObject data) => Http.PostAsync(
        $"/{fungsi}", new StringContent(new JsonObject { ["Data"] = data, ["Metadata"] = new JsonObject() }.ToJsonString(), Encoding.UTF8, "application/json"),
        TestContext.Current.CancellationToken);

    /// <summary>A text as the host puts it into an envelope: JSON inside a string.</summary>
    public static string Terkutip(string teks) => JsonSerializer.Serialize(teks);

    public static async Task<JsonObject> JsonAsync(HttpResponseMessage jawaban) =>
        JsonNode.Parse(await jawaban.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}
