using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Lkj.Tests;
using MimeKit;

namespace Lkj.App.Tests;

public sealed class KirimTautanTests(Azurite azurite)
{
    private const string Alasan = "Koreksi <realisasi> baris ketiga";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_FirstReport_SaysNothingOfChanges()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        var surat = await KirimAsync(aplikasi, 1, "", "");
        Assert.DoesNotContain("berubah", surat.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Alasan perubahan", surat.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("bentuk=beda", surat.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_CorrectedCell_NamesItBesideTheLastReportAndLinksToAllThatDiffers()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await KirimAsync(aplikasi, 1, "", "");
        // No report was made of this one, so nobody has read it.
        await aplikasi.UnggahCsvAsync("8.206.000", "8.299.000");
        var surat = await KirimAsync(aplikasi, 3, "8.206.000", "8.207.000", Alasan);
        Assert.Contains("Dibandingkan dengan versi 1, 1 isian dan ", surat.TextBody, StringComparison.Ordinal);
        Assert.Contains("- Realisasi anggaran: Laporan Pertanggungjawaban Pengguna Anggaran (LPPA): dari Rp 8.206.000 menjadi Rp 8.207.000. Lembar ", Rata(surat.TextBody), StringComparison.Ordinal);
        var butir = surat.TextBody!.Split('\n').Where(baris => baris.StartsWith("- ", StringComparison.Ordinal)).ToList();
        Assert.Equal(butir.Distinct(), butir);
        Assert.Contains($"Alasan perubahan: {Alasan}", surat.TextBody, StringComparison.Ordinal);
        Assert.Contains("Alasan perubahan: Koreksi &lt;realisasi&gt; baris ketiga", surat.HtmlBody, StringComparison.Ordinal);

        var alamat = surat.TextBody!.Split('\n').Single(baris => baris.Contains("bentuk=beda", StringComparison.Ordinal)).Trim()["https://lkj.contoh.example".Length..];
        var jawaban = JsonNode.Parse(await aplikasi.Http.GetStringAsync(alamat, Token))!;
        Assert.Equal((3, 1), ((int)jawaban["versi"]!, (int)jawaban["dari"]!));
        Assert.Equal(JsonNode.Parse(await aplikasi.Http.GetStringAsync($"{Aplikasi.Satker}/beda/3?dari=1", Token))!.ToJsonString(), jawaban.ToJsonString());
        using var permintaan = new HttpRequestMessage(HttpMethod.Get, alamat);
        permintaan.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var halaman = await aplikasi.Http.SendAsync(permintaan, Token);
        var html = WebUtility.HtmlDecode(await halaman.Content.ReadAsStringAsync(Token));
        Assert.Contains("Rp 8.207.000", Rata(html), StringComparison.Ordinal);
        // Its reader has no key for other pages.
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        aplikasi.Time.Advance(TimeSpan.FromDays(91));
        Assert.Equal(HttpStatusCode.Gone, (await aplikasi.Http.GetAsync(alamat, Token)).StatusCode);
    }

    [Fact]
    public async Task RunAsync_OtherBytesWithTheSameContent_SaysThatNoFigureHasChanged()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await KirimAsync(aplikasi, 1, "", "");
        var surat = await KirimAsync(aplikasi, 2, "97,37%", "97,37 %");
        Assert.Contains("Tidak ada angka yang berubah dibandingkan dengan versi 1.", surat.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Alasan perubahan", surat.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("bentuk=beda", surat.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_TextChanged_NamesItsPartAndThatNoReasonIsWritten()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await KirimAsync(aplikasi, 1, "", "");
        var surat = await KirimAsync(aplikasi, 2, "Laporan disusun agar", "Laporan ini disusun agar");
        Assert.Contains("Tidak ada angka yang berubah dibandingkan dengan versi 1. Uraian yang berubah: Latar Belakang.", surat.TextBody, StringComparison.Ordinal);
        Assert.Contains("Alasan perubahan belum dituliskan.", surat.TextBody, StringComparison.Ordinal);
        Assert.Contains("bentuk=beda", surat.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_ManyCellsChanged_NamesTheFirstAndCountsTheOthers()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await KirimAsync(aplikasi, 1, "", "");
        var surat = await KirimAsync(aplikasi, 2, ".000,", ".001,");
        var butir = surat.TextBody!.Split('\n').Where(baris => baris.StartsWith("- ", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, butir.Count);
        Assert.EndsWith("perubahan lain, selengkapnya melalui tautan di bawah ini", butir[^1].Trim(), StringComparison.Ordinal);
    }

    private static async Task<MimeMessage> KirimAsync(Aplikasi aplikasi, int versi, string dari, string menjadi, string alasan = "")
    {
        using var jawaban = await aplikasi.UnggahCsvAsync(dari, menjadi, alasan);
        Assert.Equal(HttpStatusCode.Accepted, jawaban.StatusCode);
        foreach (var nama in new[] { nameof(PeriksaPengajuan), nameof(HitungKinerja), nameof(HitungAnggaran), nameof(KirimTautan) })
            await aplikasi.KegiatanAsync(nama, $"2019-656549-v{versi}");
        return aplikasi.Mail.Mails[^1];
    }

    // Amounts are written with a space that does not break.
    private static string Rata(string? teks) => teks!.Replace('\u00a0', ' ');
}
