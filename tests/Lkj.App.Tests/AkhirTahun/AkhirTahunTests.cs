using System.Net;
using System.Text.Json;
using Lkj.App.Rekap;
using Lkj.Domain.Nilai;
using Lkj.Durable;
using Lkj.Durable.Tests;
using Lkj.Durable.Wire;
using Lkj.Ingest;
using Lkj.Storage;
using Lkj.Storage.Hasil;
using Lkj.Storage.Jalan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;
using Microsoft.Extensions.Time.Testing;

namespace Lkj.App.Tests;

public sealed class AkhirTahunTests(Azurite azurite)
{
    private static readonly string Id = AkhirTahun.Jalan(new TahunAnggaran(2019), new DateOnly(2020, 1, 15));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_OfficesStillOpen_WaitsForThemAndMailsOnce()
    {
        var (mesin, surat) = Mesin(provinsi: 8, terbuka: kali => kali < 3 ? 1 : 0);
        mesin.Start(nameof(AkhirTahun), Id, Id);
        Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.Equal(9, surat.Count);
        Assert.Equal(9, surat.Distinct().Count());
        Assert.Null(surat[^1].Provinsi);
    }

    [Fact]
    public async Task RunAsync_OfficeNeverDone_IsNotWaitedForWithoutEnd()
    {
        var (mesin, surat) = Mesin(provinsi: 1, terbuka: _ => 1);
        mesin.Start(nameof(AkhirTahun), Id, Id);
        Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.Equal(AkhirTahun.KaliLihat, mesin.ActivityCalls.Count(satu => satu.Name == nameof(HitungTerbuka)));
        Assert.Equal(2, surat.Count);
    }

    [Fact]
    public async Task RunAsync_OneProvinceFails_TheOthersAndTheNationFollowAndTheRunStaysOpen()
    {
        var (mesin, surat) = Mesin(provinsi: 3, terbuka: _ => 0, rusak: "000002");
        mesin.Start(nameof(AkhirTahun), Id, Id);
        Assert.Equal("\"1 provinsi gagal\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.DoesNotContain(mesin.ActivityCalls, satu => satu.Name == nameof(TutupAkhirTahun));
        Assert.Equal(["000001", "000003", null], surat.Select(satu => satu.Provinsi).Distinct());
    }

    [Theory]
    [InlineData("akhir-2019-20200115", true)]
    [InlineData("akhir-2019-20200115-p2", false)]
    [InlineData("2019-656549-v1", false)]
    [InlineData("akhir-1999-20200115", false)]
    public void TryUrai_Id_IsThatOfAYearEndOnly(string id, bool terbaca) => Assert.Equal(terbaca, AkhirTahun.TryUrai(id, out _));

    [Fact]
    public async Task Activities_SubmissionThatTheSystemGaveUpOn_IsAskedForAndMissingInTheMail()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        var kunci = KunciVersi.Urai(await aplikasi.UnggahContohAsync());
        await aplikasi.Get<PengajuanStore>().ChangeAsync(kunci, kini => kini with { Status = StatusVersi.Gagal }, Token);

        Assert.Equal("1", await KegiatanAsync(aplikasi, nameof(MintaLaporan)));
        Assert.Equal("1", await KegiatanAsync(aplikasi, nameof(MintaLaporan)));
        Assert.Equal("1", await KegiatanAsync(aplikasi, nameof(HitungTerbuka)));
        Assert.Equal(2, (await aplikasi.Get<PengajuanStore>().GetAsync(kunci, Token)).Percobaan.Nomor);

        await KegiatanAsync(aplikasi, nameof(KirimRekap));
        await KegiatanAsync(aplikasi, nameof(KirimRekap));
        var surat = Assert.Single(aplikasi.Mail.Mails);
        Assert.Equal("Rekapitulasi Laporan Kinerja 2019: Provinsi Sumatera Selatan (0 dari 18 satker)", surat.Subject);
        Assert.Contains("KPU Kabupaten Ogan Ilir", surat.TextBody, StringComparison.Ordinal);

        // The link opens the recap that was issued, and needs no key.
        var tautan = surat.TextBody!.Split('\n').First(baris => baris.StartsWith("https://lkj.contoh.example/api/unduh/", StringComparison.Ordinal)).Trim()["https://lkj.contoh.example".Length..];
        Assert.Equal(await aplikasi.Http.GetByteArrayAsync("/api/rekap/654336/2019", Token), await aplikasi.Http.GetByteArrayAsync($"{tautan}?bentuk=terkini", Token));
        var pdf = await aplikasi.Http.GetByteArrayAsync(tautan, Token);
        using var keaslian = JsonDocument.Parse(await aplikasi.Http.GetStringAsync($"/api/laporan/periksa?sidik={Sidik.Dari(pdf)}", Token));
        Assert.Equal("terbaru", keaslian.RootElement.GetProperty("keadaan").GetString());
        Assert.StartsWith("Berkas ini sama dengan Rekapitulasi Laporan Kinerja Provinsi Sumatera Selatan Tahun 2019 yang diterbitkan pada ", keaslian.RootElement.GetProperty("pesan").GetString());
        var terbitan = keaslian.RootElement.GetProperty("terbitan");
        Assert.Equal("rekap", terbitan.GetProperty("jenis").GetString());
        // What the code on its last page asks.
        using var kode = JsonDocument.Parse(await aplikasi.Http.GetStringAsync($"/api/laporan/periksa?satker=654336&tahun=2019&versi=20200115&isi={terbitan.GetProperty("sidikIsi").GetString()}", Token));
        Assert.Contains("sidik isinya cocok. Belum ada rekapitulasi yang lebih baru.", kode.RootElement.GetProperty("pesan").GetString(), StringComparison.Ordinal);
        aplikasi.Time.Advance(TimeSpan.FromDays(91));
        Assert.Equal(HttpStatusCode.Gone, (await aplikasi.Http.GetAsync(tautan, Token)).StatusCode);
    }

    [Fact]
    public async Task Activities_FiguresChangeWhileTheMailWaits_TellsThoseOfTheIssuedRecap()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        aplikasi.Mail.Away = true;
        Assert.Equal("false", await KegiatanAsync(aplikasi, nameof(KirimRekap)));
        Assert.True(KunciRekap.TryUrai($"{Id}-654336", out var kunci));
        var pdf = await aplikasi.Get<LaporanStore>().ReadAsync(kunci, Token);

        aplikasi.Mail.Away = false;
        await SahkanLaporanTests.SusunAsync(aplikasi);
        aplikasi.Mail.Mails.Clear();
        Assert.Equal("true", await KegiatanAsync(aplikasi, nameof(KirimRekap)));

        Assert.Equal("Rekapitulasi Laporan Kinerja 2019: Provinsi Sumatera Selatan (0 dari 18 satker)", Assert.Single(aplikasi.Mail.Mails).Subject);
        Assert.NotNull(pdf);
        Assert.Equal(pdf, await aplikasi.Get<LaporanStore>().ReadAsync(kunci, Token));
        Assert.Equal(1, (await aplikasi.Get<PembacaRekap>().ProvinsiAsync(new KodeSatker("654336"), new TahunAnggaran(2019), Token))!.Seluruhnya.Angka.Masuk);
    }

    [Fact]
    public async Task RunAsync_MailServerAwayAtFirst_WaitsForItAndEndsInTheSameAttempt()
    {
        var (mesin, surat) = Mesin(provinsi: 2, terbuka: _ => 0, terkirim: kali => kali > 5);
        mesin.Start(nameof(AkhirTahun), Id, Id);
        Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.Equal(8, surat.Count);
        Assert.Equal(2, mesin.ActivityCalls.Count(satu => satu.Name == nameof(MintaLaporan)));
    }

    [Fact]
    public async Task RunAsync_MailServerNeverBack_StaysOpenForTheWatch()
    {
        var (mesin, _) = Mesin(provinsi: 1, terbuka: _ => 0, terkirim: _ => false);
        mesin.Start(nameof(AkhirTahun), Id, Id);
        Assert.Equal(OrchestrationStatus.Failed, (await mesin.RunToEndAsync(Id)).Status);
        Assert.DoesNotContain(mesin.ActivityCalls, satu => satu.Name == nameof(TutupAkhirTahun));
    }

    [Fact]
    public async Task Post_ByTheAdministrator_PutsOneMessageForTheDay()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var jawaban = await aplikasi.Http.PostAsync("/api/kelola/akhir-tahun/2019", null, Token);
        Assert.Equal(HttpStatusCode.Accepted, jawaban.StatusCode);
        Assert.Equal("akhir-2019-20200131", (string?)(await Aplikasi.JsonAsync(jawaban))["instans"]);
        Assert.Equal(HttpStatusCode.BadRequest, (await aplikasi.Http.PostAsync("/api/kelola/akhir-tahun/19", null, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await aplikasi.PanggilAsync(nameof(JadwalAkhirTahun), [])).StatusCode);
        Assert.Equal(["akhir-2019-20200131"], (await aplikasi.Get<JalanStore>().ListOpenAsync(Token)).Select(satu => satu.Kunci));
        var pesan = (await aplikasi.Get<StorageClients>().Queues.GetQueueClient(StorageNames.AntreanMulai).ReceiveMessagesAsync(32, cancellationToken: Token)).Value;
        Assert.Equal(["akhir-2019-20200131", "akhir-2019-20200131"], pesan.Select(satu => StorageJson.Read<PesanMulai>(satu.MessageText).Kunci));
    }

    [Fact]
    public async Task RunAsync_Twice_MailsEachRecapOnceAndTheRecapsAreTheSame()
    {
        await using var aplikasi = await RekapLaporanTests.BerlakuAsync(azurite);
        await aplikasi.Get<JalanStore>().OpenAsync(Id, Token);
        var mesin = new InMemoryEngine(aplikasi.Get<DurableWorker>(), aplikasi.Time);
        var sekali = await JalankanAsync(1);
        Assert.Empty(await aplikasi.Get<JalanStore>().ListOpenAsync(Token));
        Assert.Equal(35, sekali.Surat.Distinct().Count());
        var dua = await JalankanAsync(2);
        Assert.Equal(sekali.Surat, dua.Surat);
        Assert.Equal(sekali.Rekap, dua.Rekap);
        Assert.Equal(34, mesin.ActivityCalls.Count(satu => satu.Name == nameof(MintaLaporan)));

        async Task<(List<string> Surat, string[] Rekap)> JalankanAsync(int percobaan)
        {
            mesin.Start(nameof(AkhirTahun), Id, AkhirTahun.Instans(Id, percobaan));
            Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(AkhirTahun.Instans(Id, percobaan))).Output);
            return (
                [.. aplikasi.Mail.Mails.Select(satu => satu.MessageId!)],
                await Task.WhenAll(new[] { "nasional", "654336" }.Select(async satu => Sidik.Dari(await aplikasi.Http.GetByteArrayAsync($"/api/rekap/{satu}/2019", Token)))));
        }
    }

    [Fact]
    public async Task RunAsync_StoodStillInTheMiddle_IsContinuedByTheWatchWithWhatIsNotMailed()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        await aplikasi.UnggahContohAsync();
        await aplikasi.Get<JalanStore>().OpenAsync(Id, Token);
        var mesin = new InMemoryEngine(aplikasi.Get<DurableWorker>(), aplikasi.Time);
        mesin.Start(nameof(AkhirTahun), Id, Id);
        await mesin.RunAsync();
        var terkirim = aplikasi.Mail.Mails.Count;
        Assert.InRange(terkirim, AkhirTahun.Gelombang - 1, 33);

        var sidecar = new SidecarPalsu();
        sidecar.Ada(Id, OrchestrationStatus.Running, aplikasi.Time.GetUtcNow());
        aplikasi.Time.Advance(TimeSpan.FromHours(1));
        await aplikasi.Get<PenjagaMacet>().PeriksaAsync(new DurableTaskClient(sidecar), Token);
        Assert.Contains($"akhiri {Id}", sidecar.Perintah);
        Assert.Contains($"mulai {Id}-p2", sidecar.Perintah);

        mesin.Terminate(Id, "It stood still.");
        mesin.Start(nameof(AkhirTahun), Id, AkhirTahun.Instans(Id, 2));
        Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(AkhirTahun.Instans(Id, 2))).Output);
        Assert.Equal((35, 35), (aplikasi.Mail.Mails.Count, aplikasi.Mail.Mails.DistinctBy(satu => satu.MessageId).Count()));
        Assert.Equal(35, mesin.ActivityCalls.Count(satu => satu.Name == nameof(KirimRekap)));
    }

    private static Task<string> JawabAsync(Aplikasi aplikasi, string nama, PerintahRekap perintah) => aplikasi.Get<DurableWorker>().AnswerActivityAsync(
        nama, new System.Text.Json.Nodes.JsonObject { ["Data"] = new System.Text.Json.Nodes.JsonObject { ["input"] = Aplikasi.Terkutip(JsonSerializer.Serialize(perintah, JsonSerializerOptions.Web)) } }.ToJsonString());

    private static async Task<string> KegiatanAsync(Aplikasi aplikasi, string nama)
    {
        using var jawaban = JsonDocument.Parse(await JawabAsync(aplikasi, nama, new PerintahRekap(2019, "654336", Id)));
        return jawaban.RootElement.GetProperty("ReturnValue").GetString()!;
    }

    private static (InMemoryEngine Mesin, List<PerintahRekap> Surat) Mesin(int provinsi, Func<int, int> terbuka, string? rusak = null, Func<int, bool>? terkirim = null)
    {
        var surat = new List<PerintahRekap>();
        var kali = new Dictionary<string, int>();
        var pekerja = new DurableWorker().AddOrchestrator<string, string>(nameof(AkhirTahun), () => new AkhirTahun());
        pekerja.AddActivityFunc<string, string[]>(nameof(DaftarProvinsi), (_, _) => Task.FromResult(Enumerable.Range(1, provinsi).Select(nomor => $"{nomor:D6}").ToArray()));
        pekerja.AddActivityFunc<PerintahRekap, int>(nameof(MintaLaporan), (_, perintah) => perintah.Provinsi == rusak ? throw new InvalidOperationException("broken") : Task.FromResult(0));
        pekerja.AddActivityFunc<PerintahRekap, int>(nameof(HitungTerbuka), (_, perintah) => Task.FromResult(terbuka(kali[perintah.Provinsi!] = kali.GetValueOrDefault(perintah.Provinsi!) + 1)));
        pekerja.AddActivityFunc<PerintahRekap, bool>(nameof(KirimRekap), (_, perintah) =>
        {
            surat.Add(perintah);
            return Task.FromResult(terkirim?.Invoke(surat.Count) ?? true);
        });
        pekerja.AddActivityFunc<string, string>(nameof(TutupAkhirTahun), (_, jalan) => Task.FromResult(jalan));
        return (new InMemoryEngine(pekerja, new FakeTimeProvider(new DateTimeOffset(2020, 1, 15, 1, 0, 0, TimeSpan.Zero))), surat);
    }
}
