using System.Net;
using System.Text.Json.Nodes;
using Lkj.App.Penyajian;
using Lkj.App.Surat;
using Lkj.App.Tests.Surat;
using Lkj.Domain.Keaslian;
using Lkj.Durable;
using Lkj.Durable.Tests;
using Lkj.Report;
using Lkj.Report.Angka;
using Lkj.Storage;
using Lkj.Storage.Hasil;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;

namespace Lkj.App.Tests;

/// <summary>The orchestration with its real activities over a real storage, on the sample.</summary>
public sealed class JalanPenuhTests(Azurite azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SusunLaporan_Sample_EndsInOneMailWhoseLinkOpensTheReport()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        var kunci = await SusunAsync(aplikasi);

        var surat = Assert.Single(aplikasi.Mail.Mails);
        Assert.Equal("Laporan Kinerja 2019 siap: KPU Kabupaten Ogan Ilir (versi 1)", surat.Subject);
        Assert.Equal([Aplikasi.Administrator], surat.To.Mailboxes.Select(alamat => alamat.Address));
        Assert.Contains("80,26 %", surat.TextBody, StringComparison.Ordinal);
        Assert.Contains("2 dari 8", surat.TextBody, StringComparison.Ordinal);
        Assert.Contains("92,71 %", surat.TextBody, StringComparison.Ordinal);

        using var pdf = await aplikasi.Http.GetAsync(Tautan(surat), Token);
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        Assert.Equal(await aplikasi.Get<LaporanStore>().ReadAsync(kunci, JenisTerbitan.Draf, Token), await pdf.Content.ReadAsByteArrayAsync(Token));
        Assert.Equal(kunci.Versi, (await aplikasi.Get<TerbitanStore>().CheckAsync(Sidik.Dari(await pdf.Content.ReadAsByteArrayAsync(Token)), Token)).Terbitan!.Versi);
        Assert.Equal(StatusVersi.Selesai, (await aplikasi.Get<PengajuanStore>().GetAsync(kunci, Token)).Status);
    }

    [Fact]
    public async Task Bentuk_OfAFinishedReport_IsTheSameByLinkAndByTheOfficesPage()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        var kunci = await SusunAsync(aplikasi);
        var naskah = (await aplikasi.Get<NaskahStore>().ReadAsync(kunci, Token))!;
        var halaman = await aplikasi.Http.GetStringAsync(Aplikasi.Satker, Token);
        var tautan = SemuaTautan(Assert.Single(aplikasi.Mail.Mails));
        Assert.Equal(["", "?bentuk=docx", "?bentuk=xlsx", "?bentuk=json", "?bentuk=temuan"], tautan.Select(satu => satu[tautan[0].Length..]));
        foreach (var bentuk in BentukLaporan.Lain)
        {
            var diharapkan = bentuk.Tulis(naskah);
            var alamat = $"{Aplikasi.Satker}/laporan/1?bentuk={bentuk.Nama}";
            Assert.Contains($"href=\"{alamat}\">{bentuk.Sebutan}<", halaman, StringComparison.Ordinal);
            using var jawaban = await aplikasi.Http.GetAsync(alamat, Token);
            Assert.Equal(bentuk.Jenis, jawaban.Content.Headers.ContentType!.MediaType);
            Assert.Equal($"lkj-2019-656549-v1{bentuk.Akhiran}", jawaban.Content.Headers.ContentDisposition!.FileNameStar);
            Assert.Equal(diharapkan, await jawaban.Content.ReadAsByteArrayAsync(Token));
            Assert.Equal(diharapkan, await aplikasi.Http.GetByteArrayAsync($"{tautan[0]}?bentuk={bentuk.Nama}", Token));
        }
        // What the last page prints is the hash of the file that anyone can fetch.
        Assert.Equal(Sidik.Dari(await aplikasi.Http.GetByteArrayAsync($"{Aplikasi.Satker}/laporan/1?bentuk=json", Token)), (await aplikasi.Get<TerbitanStore>().CheckAsync(kunci, Token)).Terbitan!.SidikIsi);
        Assert.Equal(await aplikasi.Http.GetByteArrayAsync($"{Aplikasi.Satker}/temuan/1?bentuk=xlsx", Token), await aplikasi.Http.GetByteArrayAsync(tautan[^1], Token));
        Assert.Equal(HttpStatusCode.BadRequest, (await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/laporan/1?bentuk=odt", Token)).StatusCode);
        aplikasi.Time.Advance(TimeSpan.FromDays(91));
        Assert.Equal(HttpStatusCode.Gone, (await aplikasi.Http.GetAsync($"{tautan[0]}?bentuk=docx", Token)).StatusCode);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("json")]
    public async Task Bentuk_BeforeThePdfStands_IsNotThere(string bentuk)
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahContohAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/laporan/1?bentuk={bentuk}", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync($"/api/unduh/lain?bentuk={bentuk}", Token)).StatusCode);
    }

    [Fact]
    public async Task SusunLaporan_HandlerDiesAfterEachActivity_StillGivesOneMail()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SusunAsync(aplikasi, (_, kali) => kali == 1);
        Assert.Single(aplikasi.Mail.Mails);
    }

    [Fact]
    public async Task KirimTautan_ConnectionLostAfterSending_SendsTheSameMailOnce()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        aplikasi.Mail.FailsAfter = true;
        var kunci = await SusunAsync(aplikasi, sampaiAkhir: false);
        aplikasi.Mail.FailsAfter = false;
        await JalankanAsync(aplikasi, kunci);
        Assert.All(aplikasi.Mail.Mails, surat => Assert.Equal(aplikasi.Mail.Mails[0].MessageId, surat.MessageId));
        Assert.All(aplikasi.Mail.Mails, surat => Assert.Equal(aplikasi.Mail.Mails[0].TextBody, surat.TextBody));
        var terkirim = aplikasi.Mail.Mails.Count;
        await JalankanAsync(aplikasi, kunci);
        Assert.Equal(terkirim, aplikasi.Mail.Mails.Count);
    }

    [Fact]
    public async Task KirimTautan_MailServerAwayForHalfAnHour_GoesOutOnceInTheFirstAttemptWhenItIsBack()
    {
        await using var server = await SmtpServer.MulaiAsync();
        await server.MatikanAsync();
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite, new SmtpTransport(server.Pengaturan, NullLogger<SmtpTransport>.Instance), []);
        var kunci = KunciVersi.Urai(await aplikasi.UnggahContohAsync());
        var mesin = new InMemoryEngine(aplikasi.Get<DurableWorker>(), new(aplikasi.Time.GetUtcNow()));
        mesin.Start(nameof(SusunLaporan), kunci.ToString(), SusunLaporan.Instans(kunci.ToString(), 1));
        await RakitAsync(aplikasi, mesin, kunci.ToString());
        await mesin.AdvanceAsync(TimeSpan.FromMinutes(30));
        Assert.Equal(StatusVersi.Diproses, (await aplikasi.Get<PengajuanStore>().GetAsync(kunci, Token)).Status);
        // What was mailed late is in force all the same.
        Assert.Equal(kunci.Versi, (await aplikasi.Get<PengajuanStore>().PointerAsync(kunci.Laporan, Token)).Berlaku);

        await server.HidupkanAsync();
        await mesin.AdvanceAsync(LangkahSurat.JedaTerlama);
        Assert.Equal("\"selesai\"", mesin[SusunLaporan.Instans(kunci.ToString(), 1)].Output);
        Assert.Contains("2019-656549-v1-laporan@", (string)(await server.SuratAsync(Token))["raw"]!, StringComparison.Ordinal);
        await JalankanAsync(aplikasi, kunci);
        Assert.Empty(await server.MatikanAsync());
        var catatan = await aplikasi.Get<PengajuanStore>().GetAsync(kunci, Token);
        Assert.Equal((StatusVersi.Selesai, 1), (catatan.Status, catatan.Percobaan.Nomor));
    }

    [Fact]
    public async Task Unduh_ExpiredLink_OpensNothing()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SusunAsync(aplikasi);
        aplikasi.Time.Advance(TimeSpan.FromDays(91));
        Assert.Equal(HttpStatusCode.Gone, (await aplikasi.Http.GetAsync(Tautan(aplikasi.Mail.Mails[0]), Token)).StatusCode);
    }

    [Fact]
    public async Task CabutTautan_MailedLink_OpensNothingAnyMore()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        var kunci = await SusunAsync(aplikasi);
        var id = (await aplikasi.Get<PengajuanStore>().GetAsync(kunci, Token)).Tautan;
        Assert.Equal(HttpStatusCode.OK, (await aplikasi.Http.PostAsync($"/api/kelola/tautan/{id}/cabut", null, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await aplikasi.Http.GetAsync(Tautan(aplikasi.Mail.Mails[0]), Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.PostAsync("/api/kelola/tautan/lain/cabut", null, Token)).StatusCode);
    }

    private static async Task<KunciVersi> SusunAsync(Aplikasi aplikasi, Func<string, int, bool>? mati = null, bool sampaiAkhir = true)
    {
        var kunci = await aplikasi.UnggahContohAsync();
        var mesin = new InMemoryEngine(aplikasi.Get<DurableWorker>(), new(aplikasi.Time.GetUtcNow())) { HandlerDies = mati ?? ((_, _) => false) };
        mesin.Start(nameof(SusunLaporan), kunci, SusunLaporan.Instans(kunci, 1));
        // The PDF is stored without an event, as when the event is lost.
        await RakitAsync(aplikasi, mesin, kunci);
        var akhir = await mesin.RunToEndAsync(SusunLaporan.Instans(kunci, 1));
        if (sampaiAkhir)
            Assert.Equal("\"selesai\"", akhir.Output);
        return KunciVersi.Urai(kunci);
    }

    private static async Task RakitAsync(Aplikasi aplikasi, InMemoryEngine mesin, string kunci)
    {
        await mesin.AdvanceAsync(TimeSpan.FromSeconds(50));
        var blob = await aplikasi.Get<StorageClients>().Blobs.GetBlobContainerClient(StorageNames.Naskah)
            .GetBlobClient($"{KunciVersi.Urai(kunci).Folder}.json").DownloadContentAsync(Token);
        var naskah = Naskah.Read(blob.Value.Content.ToMemory().Span);
        await aplikasi.Get<LaporanStore>().KeepAsync(KunciVersi.Urai(kunci), JenisTerbitan.Draf, PerakitPdf.Rakit(naskah.Isi, naskah.AlamatPeriksa), SidikIsi.Dari(naskah.Isi), Token);
    }

    private static Task<JsonObject> JalankanAsync(Aplikasi aplikasi, KunciVersi kunci) => aplikasi.KegiatanAsync(nameof(KirimTautan), kunci.ToString());

    private static string Tautan(MimeMessage surat) =>
        SemuaTautan(surat)[0];

    private static List<string> SemuaTautan(MimeMessage surat) =>
    [
        .. surat.TextBody!.Split('\n').Where(baris => baris.StartsWith("https://lkj.contoh.example/", StringComparison.Ordinal)).Select(baris => baris.Trim()["https://lkj.contoh.example".Length..]),
    ];
}
