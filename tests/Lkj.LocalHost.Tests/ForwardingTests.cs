using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Lkj.LocalHost.Tests.Durable;
using Lkj.LocalHost.Tests.Running;

namespace Lkj.LocalHost.Tests;

/// <summary>What the HTTP front lets through, refuses and changes, as observed on the real host.</summary>
public sealed class ForwardingTests(TestAzurite azurite) : IAsyncLifetime
{
    private RunningHost? _host;

    private RunningHost Host => _host!;

    [Theory]
    [InlineData(null, null, HttpStatusCode.Unauthorized)]
    [InlineData("wrong", null, HttpStatusCode.Unauthorized)]
    [InlineData(null, "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("wrong", "KEY", HttpStatusCode.Unauthorized)]
    [InlineData("KEY", "wrong", HttpStatusCode.OK)]
    [InlineData(null, "KEY", HttpStatusCode.OK)]
    public async Task Call_WithHeaderAndCode_IsJudgedByTheHeaderFirst(string? header, string? code, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/gema/1" + (code is null ? "" : $"?code={Uri.EscapeDataString(code.Replace("KEY", Host.HostKey, StringComparison.Ordinal))}"));
        if (header is not null)
            request.Headers.Add("x-functions-key", header.Replace("KEY", Host.HostKey, StringComparison.Ordinal));

        using var answer = await Host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET", "api/gema/satu")]
    [InlineData("PUT", "api/gema/1")]
    [InlineData("HEAD", "api/gema/1")]
    [InlineData("GET", "api/tidakada")]
    public async Task Call_VerbOrRouteNotListed_IsNotFound(string method, string path)
    {
        using var answer = await SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Body_WithLength_ArrivesByteForByteWithoutOtherContentHeaders()
    {
        var body = Enumerable.Range(0, 70_000).Select(number => (byte)(number * 31 % 256)).ToArray();
        using var request = new HttpRequestMessage(HttpMethod.Post, "API/Gema/1?a=1&A=2") { Content = new ByteArrayContent(body) };
        request.Content.Headers.Add("Content-Type", "application/octet-stream");
        request.Content.Headers.Add("Content-Language", "id");
        request.Content.Headers.Add("Content-Disposition", "attachment");

        using var answer = await SendAsync(request);
        var seen = (await answer.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(body)), (string)seen["sha"]!);
        Assert.StartsWith("/API/Gema/1?A=1,2", (string)seen["url"]!, StringComparison.Ordinal);
        var headers = seen["headers"]!.AsObject();
        Assert.Equal("application/octet-stream", (string)headers["content-type"]!);
        Assert.False(headers.ContainsKey("content-language"));
        Assert.False(headers.ContainsKey("content-disposition"));
        Assert.True(headers.ContainsKey("x-azure-functions-invocationid"));
    }

    [Fact]
    public async Task Body_WithoutLength_IsRefusedAsTheRealHostDoes()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/gema/1") { Content = new StringContent("isi") };
        request.Headers.TransferEncodingChunked = true;

        using var answer = await SendAsync(request);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _host = await RunningHost.StartAsync(azurite.ConnectionString);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Add("x-functions-key", Host.HostKey);
        return Host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
