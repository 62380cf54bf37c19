using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lkj.LocalHost.Command;

namespace Lkj.LocalHost;

/// <summary>
/// Sends the sample through the app's public routes, as an office would, and shows what becomes of it. The only place of LocalHost
/// that knows what the app is about, and only by its HTTP interface.
/// </summary>
public sealed class Contoh(Sample sample, Uri root, string key, string dataFolder, bool smtp, TextWriter output, TimeProvider time) : IDisposable
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static readonly TimeSpan s_wib = TimeSpan.FromHours(7);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(20);

    private readonly HttpClient _http = new() { BaseAddress = root, DefaultRequestHeaders = { { "x-functions-key", key } } };

    /// <summary>Uploads the workbook and follows it to its end.</summary>
    /// <param name="file">A workbook of one's own, or null for the app's sample.</param>
    /// <param name="cancellation">Ends the following; the report is made all the same.</param>
    /// <returns>The exit code: 0 when a report stands and its link opens.</returns>
    public async Task<int> RunAsync(string? file, CancellationToken cancellation)
    {
        var workbook = file is null ? await _http.GetByteArrayAsync($"{sample.Path}/template?contoh={sample.Choice}", cancellation) : await File.ReadAllBytesAsync(file, cancellation);
        using var content = new ByteArrayContent(workbook) { Headers = { ContentType = new MediaTypeHeaderValue(MediaType) } };
        using var answer = await _http.PostAsync($"{sample.Path}/realisasi", content, cancellation);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellation));
        if (answer.StatusCode != HttpStatusCode.Accepted)
        {
            await output.WriteLineAsync($"Berkas dijawab {(int)answer.StatusCode}: {body}");
            return 1;
        }
        await output.WriteLineAsync(body?["pesan"]?.ToString() ?? "Berkas diterima.");
        var status = await FollowAsync(body?["status"]?.ToString() ?? $"{sample.Path}/status", cancellation);
        return await ShowAsync(status, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<JsonNode> FollowAsync(string address, CancellationToken cancellation)
    {
        var shown = 0;
        var start = time.GetTimestamp();
        while (true)
        {
            var status = await _http.GetFromJsonAsync<JsonNode>(address, cancellation) ?? new JsonObject();
            var steps = status["langkah"] as JsonArray ?? [];
            for (; shown < steps.Count; shown++)
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {steps[shown]!["waktu"]!.GetValue<DateTimeOffset>().ToOffset(s_wib):HH.mm.ss} WIB  {steps[shown]!["nama"]}"));
            if (status["status"]?.ToString() is "selesai" or "ditolak" or "gagal" || time.GetElapsedTime(start) > s_limit)
                return status;
            await Task.Delay(s_pause, time, cancellation);
        }
    }

    private async Task<int> ShowAsync(JsonNode status, CancellationToken cancellation)
    {
        var findings = status["temuan"];
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Versi {status["versi"]}: {status["status"]}. Temuan: {findings?["galat"]} galat, {findings?["peringatan"]} peringatan, {findings?["catatan"]} catatan."));
        await ListAsync("Temuan yang perlu dilihat lebih dahulu:", findings?["utama"]);
        await ListAsync("Ringkasan:", status["ringkasan"]);
        if (status["status"]?.ToString() != "selesai" || status["laporan"]?.ToString() is not { } address)
            return 1;

        var pdf = Path.Combine(dataFolder, "laporan", $"{sample.Satker}-{sample.Year}-v{status["versi"]}.pdf");
        Directory.CreateDirectory(Path.GetDirectoryName(pdf)!);
        await File.WriteAllBytesAsync(pdf, await _http.GetByteArrayAsync(address, cancellation), cancellation);
        await output.WriteLineAsync($"Laporan: {pdf}");
        return await OpenLinkAsync(cancellation);
    }

    private async Task ListAsync(string title, JsonNode? lines)
    {
        if (lines is not JsonArray { Count: > 0 } listed)
            return;
        await output.WriteLineAsync(title);
        foreach (var line in listed)
            await output.WriteLineAsync($"  - {line}");
    }

    private async Task<int> OpenLinkAsync(CancellationToken cancellation)
    {
        if (MailFile.Newest(Path.Combine(dataFolder, "surat")) is not { } mail)
        {
            await output.WriteLineAsync(smtp
                ? "Surat dikirim lewat SMTP; tautannya ada di kotak surat."
                : "Surat tidak ditemukan. Lihat langkah terakhir di halaman satker dan pesan handler di atas.");
            return smtp ? 0 : 1;
        }
        await output.WriteLineAsync($"Surat: {mail.Path}");
        if (mail.Link("/api/unduh/") is not { } link)
        {
            await output.WriteLineAsync("Tautan unduh tidak ditemukan di dalam surat itu.");
            return 1;
        }
        using var http = new HttpClient();
        using var answer = await http.GetAsync(link, cancellation);
        var bytes = await answer.Content.ReadAsByteArrayAsync(cancellation);
        await output.WriteLineAsync($"Tautan {link} dibuka: {(int)answer.StatusCode}, {answer.Content.Headers.ContentType}, {bytes.Length} byte.");
        return answer.IsSuccessStatusCode ? 0 : 1;
    }
}
