using System.Net;
using System.Text;
using Lkj.Durable;
using Lkj.Durable.Tests;
using Lkj.Ingest;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class TolakPengajuanTests(Azurite azurite)
{
    private const string Kunci = "2019-656549-v1";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SusunLaporan_LineThatStandsTwice_EndsInOneMailWhoseLinkOpensTheWorkbookOfFindings()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        Assert.Equal(HttpStatusCode.Accepted, (await KirimAsync(aplikasi)).StatusCode);
        var mesin = new InMemoryEngine(aplikasi.Get<DurableWorker>(), new(aplikasi.Time.GetUtcNow()));
        mesin.Start(nameof(SusunLaporan), Kunci, SusunLaporan.Instans(Kunci, 1));
        Assert.Equal("\"ditolak\"", (await mesin.RunToEndAsync(SusunLaporan.Instans(Kunci, 1))).Output);

        var surat = Assert.Single(aplikasi.Mail.Mails);
        Assert.Contains("Perbaiki 1 galat lebih dahulu, mulai dari BRS-503", surat.TextBody, StringComparison.Ordinal);
        var tautan = surat.TextBody!.Split('\n').Single(baris => baris.StartsWith("https://", StringComparison.Ordinal)).Trim()["https://lkj.contoh.example".Length..];
        Assert.Equal(await aplikasi.Http.GetByteArrayAsync($"{Aplikasi.Satker}/temuan/1?bentuk=xlsx", Token), await aplikasi.Http.GetByteArrayAsync(tautan, Token));
        // There is no report that the same link could open.
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync(tautan.Split('?')[0], Token)).StatusCode);
    }

    private static Task<HttpResponseMessage> KirimAsync(Aplikasi aplikasi)
    {
        var formulir = new MultipartFormDataContent();
        foreach (var berkas in ContohPengajuan.Csv())
        {
            var teks = Encoding.UTF8.GetString(berkas.Isi.Span).TrimEnd();
            var kedua = berkas.Nama.Contains("pengukuran", StringComparison.OrdinalIgnoreCase) ? $"\n{teks.Split('\n')[^1]}\n" : "\n";
            formulir.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(teks + kedua)), "berkas", berkas.Nama);
        }
        return aplikasi.Http.PostAsync($"{Aplikasi.Satker}/realisasi", formulir, Token);
    }
}
