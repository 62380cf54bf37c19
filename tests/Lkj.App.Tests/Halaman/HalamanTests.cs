using System.Text;
using Lkj.App.Halaman;
using Lkj.Ingest;
using Lkj.Tests;

namespace Lkj.App.Tests.Halaman;

public sealed class HalamanTests(Azurite azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_AfterAnUpload_IsASmallPageWithoutScriptThatKeepsTheKey()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahContohAsync();
        using var jawaban = await aplikasi.Http.GetAsync($"{Aplikasi.Satker}?code=a%2Fb", Token);
        var html = await jawaban.Content.ReadAsStringAsync(Token);
        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, 50 * 1024);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<html lang=\"id\">", html, StringComparison.Ordinal);
        Assert.Contains("31 Januari 2020 08.00 WIB", html, StringComparison.Ordinal);
        Assert.Contains("action=\"/api/satker/656549/2019/realisasi?code=a%2Fb\"", html, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", jawaban.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-store", jawaban.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", jawaban.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Get_OfficeWithoutAMailAddress_SaysSo()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahContohAsync();
        Assert.Contains("surat dikirim ke administrator. Isi Surel", await aplikasi.Http.GetStringAsync(Aplikasi.Satker, Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ForHead_AnswersWithoutBody()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var jawaban = await aplikasi.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, Aplikasi.Satker), Token);
        Assert.True(jawaban.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Template_Sample_IsTheSampleOfIngest()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        Assert.Equal(ContohPengajuan.BukuKerja(), await aplikasi.Http.GetByteArrayAsync($"{Aplikasi.Satker}/template?contoh=ya", Token));
        Assert.Equal(ContohPengajuan.Lengkap.BukuKerja(), await aplikasi.Http.GetByteArrayAsync($"{Aplikasi.Satker}/template?contoh=lengkap", Token));
        Assert.Equal((byte)'P', (await aplikasi.Http.GetByteArrayAsync($"{Aplikasi.Satker}/template?bentuk=csv", Token))[0]);
    }

    [Fact]
    public void Of_TextOfUsers_CanDoNothing() =>
        Assert.Equal("<p>&lt;script&gt;&quot;&#x27;</p>", Markup.Of($"<p>{"<script>\"'"}</p>").ToString());
}
