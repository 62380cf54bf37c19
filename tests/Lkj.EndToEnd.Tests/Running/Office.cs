using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Storage.Blobs.Models;
using Lkj.EndToEnd.Tests.Reading;

namespace Lkj.EndToEnd.Tests.Running;

/// <summary>One election office and what it does over the public routes of a host, for the year of the sample.</summary>
/// <param name="host">The host.</param>
/// <param name="code">Its code; the sample's own by default.</param>
internal sealed class Office(HostProcess host, string code = Office.Sample)
{
    /// <summary>The office of the sample.</summary>
    public const string Sample = "656549";

    /// <summary>The media type of workbooks.</summary>
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Year = "2019";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Its code.</summary>
    public string Code => code;

    /// <summary>The key of one of its submissions, as storage and mails write it.</summary>
    public string Key(int version) => $"{Year}-{code}-v{version}";

    /// <summary>The path of its page.</summary>
    public string Path => $"/api/satker/{code}/{Year}";

    /// <summary>The address of its page, with the key as a browser sends it.</summary>
    public Uri PageAddress => new(host.Http.BaseAddress!, $"{Path}?code={Uri.EscapeDataString(host.HostKey)}");

    /// <summary>The filled template of the sample, under this office's code.</summary>
    public async Task<byte[]> WorkbookAsync()
    {
        var sample = await host.Http.GetByteArrayAsync($"/api/satker/{Sample}/{Year}/template?contoh=ya");
        return code == Sample ? sample : Workbook.Replace(sample, "Identitas", Sample, code);
    }

    /// <summary>Sends a body to the upload route.</summary>
    public async Task<Answer> UploadAsync(HttpContent body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Path}/realisasi") { Content = body };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await host.Http.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    /// <summary>Sends a workbook.</summary>
    public Task<Answer> UploadAsync(byte[] workbook, string mediaType = Xlsx)
    {
        var body = new ByteArrayContent(workbook);
        body.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return UploadAsync(body);
    }

    /// <summary>Asks for the status of a submission, or of the latest.</summary>
    public async Task<Answer> StatusAsync(int? version = null)
    {
        using var response = await host.Http.GetAsync($"{Path}/status{(version is null ? "" : $"?versi={version}")}");
        return await Answer.ReadAsync(response);
    }

    /// <summary>Waits until a submission has come to its end, and gives its last status.</summary>
    public async Task<JsonElement> FinishedAsync(int version)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            // While the handler is being restarted a call may fail as it does with the real host.
            if (await StatusAsync(version) is { Code: HttpStatusCode.OK, Json: { } json } && json.GetProperty("status").GetString() is "selesai" or "ditolak" or "gagal")
                return json;
            Assert.True(clock.Elapsed < Limit, $"Submission {Key(version)} did not come to its end.\n{host.Output}");
            await Task.Delay(250);
        }
    }

    /// <summary>The PDF of a submission.</summary>
    public Task<byte[]> ReportAsync(int version) => host.Http.GetByteArrayAsync($"{Path}/laporan/{version}");

    /// <summary>Approves a submission's report.</summary>
    public async Task<HttpStatusCode> ApproveAsync(int version, string name, string title)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["nama"] = name, ["jabatan"] = title, ["dibaca"] = "ya" });
        using var response = await host.Http.PostAsync($"{Path}/laporan/{version}/pengesahan", form);
        return response.StatusCode;
    }

    /// <summary>What anyone is told who asks whether a PDF was issued.</summary>
    public async Task<string?> CheckAsync(byte[] pdf)
    {
        using var body = new ByteArrayContent(pdf) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        using var response = await host.Http.PostAsync("/api/laporan/periksa", body);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("keadaan").GetString();
    }

    /// <summary>The names of the office's blobs in a container.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(string container)
    {
        var names = new List<string>();
        await foreach (var blob in host.Blobs().GetBlobContainerClient(container).GetBlobsAsync(BlobTraits.None, BlobStates.None, $"{Year}/{code}/", CancellationToken.None))
            names.Add(blob.Name);
        return names;
    }
}
