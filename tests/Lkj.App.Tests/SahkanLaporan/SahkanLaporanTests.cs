using System.Net;
using System.Net.Http.Headers;
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

namespace Lkj.App.Tests;

public sealed class SahkanLaporanTests(Azurite azurite)
{
    private const string Alamat = $"{Aplikasi.Satker}/laporan/1/pengesahan";
    private const string Nama = "Rukiah, S.H.";
    private static readonly KunciVersi Kunci = KunciVersi.Urai("2019-656549-v1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Post_FinishedVersion_IssuesTheSameFiguresWithoutTheMarkOfADraft()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SusunAsync(aplikasi);
        var draf = await aplikasi.Http.GetByteArrayAsync($"{Aplikasi.Satker}/laporan/1", Token);
        using var jawaban = await SahkanAsync(aplikasi);
        Assert.Equal(HttpStatusCode.Accepted, jawaban.StatusCode);
        Assert.Equal(StatusVersi.Diterima, (await CatatanAsync(aplikasi)).Status);
        // The draft stays there until the other one stands.
        Assert.Equal(draf, await aplikasi.Http.GetByteArrayAsync($"{Aplikasi.Satker}/laporan/1", Token));

        await JalanAsync(aplikasi);
        var catatan = await CatatanAsync(aplikasi);
        Assert.Equal((StatusVersi.Selesai, Nama), (catatan.Status, catatan.Pengesahan!.Nama));
        Assert.Equal(["Laporan Kinerja 2019 siap: KPU Kabupaten Ogan Ilir (versi 1)", "Laporan Kinerja 2019 disahkan: KPU Kabupaten Ogan Ilir (versi 1)"], aplikasi.Mail.Mails.Select(surat => surat.Subject));
        using var sah = await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/laporan/1", Token);
        Assert.Equal("lkj-2019-656549-v1-disahkan.pdf", sah.Content.Headers.ContentDisposition!.FileNameStar);
        var terbit = await aplikasi.Get<TerbitanStore>().ListAsync(Token);
        Assert.Equal([JenisTerbitan.Draf, JenisTerbitan.Disahkan], terbit.Select(satu => satu.Jenis));
        Assert.Equal([Sidik.Dari(draf), Sidik.Dari(await sah.Content.ReadAsByteArrayAsync(Token))], terbit.Select(satu => satu.Sidik));
        Assert.Equal(terbit[0].SidikIsi, terbit[1].SidikIsi);
        Assert.NotEqual(catatan.Tautan, catatan.TautanDisahkan);
        var status = await Aplikasi.JsonAsync(await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/status", Token));
        Assert.Equal(Nama, (string?)status["pengesahan"]!["nama"]);
        Assert.Equal("disahkan", (string?)status["langkah"]!.AsArray()[^1]!["nama"]);
    }

    [Fact]
    public async Task Post_FinishedVersion_MakesNeitherFindingsNorFiguresAnew()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SusunAsync(aplikasi);
        var draf = (await aplikasi.Get<NaskahStore>().ReadAsync(Kunci, Token))!;
        // As if other rules had come since.
        await aplikasi.Get<HasilStore>().WriteTemuanAsync(Kunci, [], Token);
        using var jawaban = await SahkanAsync(aplikasi);
        await JalanAsync(aplikasi);
        var sah = (await aplikasi.Get<NaskahStore>().ReadAsync(Kunci, Token))!;
        Assert.NotEmpty(sah.Isi.Temuan);
        Assert.Equal(StorageJson.Write(draf.Isi), StorageJson.Write(sah.Isi));
        Assert.Equal([], await aplikasi.Get<HasilStore>().ReadTemuanAsync(Kunci, Token));
    }

    [Fact]
    public async Task Post_Again_LeavesTheFirstApprovalAndSendsNoOtherMail()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SusunAsync(aplikasi);
        using var pertama = await SahkanAsync(aplikasi);
        await JalanAsync(aplikasi);
        using var kedua = await SahkanAsync(aplikasi, nama: "Orang Lain");
        Assert.Equal(HttpStatusCode.Accepted, kedua.StatusCode);
        Assert.Contains(Nama, (string?)(await Aplikasi.JsonAsync(kedua))["pesan"], StringComparison.Ordinal);
        var catatan = await CatatanAsync(aplikasi);
        Assert.Equal((StatusVersi.Selesai, Nama), (catatan.Status, catatan.Pengesahan!.Nama));
        Assert.Equal(2, aplikasi.Mail.Mails.Count);
    }

    [Fact]
    public async Task Post_BeforeTheReportStands_IsToldToWait()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var tiada = await SahkanAsync(aplikasi);
        Assert.Equal(HttpStatusCode.NotFound, tiada.StatusCode);
        await aplikasi.UnggahContohAsync();
        using var jawaban = await SahkanAsync(aplikasi);
        Assert.Equal(HttpStatusCode.Conflict, jawaban.StatusCode);
        Assert.Null((await CatatanAsync(aplikasi)).Pengesahan);
    }

    [Fact]
    public async Task Post_VersionThatALaterOneReplaced_NamesTheLaterOne()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SusunAsync(aplikasi);
        await aplikasi.Get<PengajuanStore>().PutInForceAsync(Kunci.Laporan.Versi(2), Token);
        using var jawaban = await SahkanAsync(aplikasi);
        Assert.Equal(HttpStatusCode.Conflict, jawaban.StatusCode);
        Assert.Contains("sahkan versi 2", (string?)(await Aplikasi.JsonAsync(jawaban))["pesan"], StringComparison.Ordinal);
        Assert.Null((await CatatanAsync(aplikasi)).Pengesahan);
    }

    [Fact]
    public async Task Post_VersionOpenedAgainWhileTheFormIsRead_IsToldToWaitAndApprovesNothing()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SelesaiAsync(aplikasi);
        // The server asks for the form once it has seen that the version is finished.
        using var peramban = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan }) { BaseAddress = aplikasi.Http.BaseAddress };
        using var pesan = new HttpRequestMessage(HttpMethod.Post, Alamat)
        {
            Content = new IsiTertunda(await Formulir(Nama, "Sekretaris", "", "ya").ReadAsByteArrayAsync(Token), () => aplikasi.Get<PengajuanStore>().ChangeAsync(Kunci, kini => kini.DibukaKembali(), Token)),
            Headers = { ExpectContinue = true },
        };
        using var jawaban = await peramban.SendAsync(pesan, Token);
        Assert.Equal(HttpStatusCode.Conflict, jawaban.StatusCode);
        Assert.Contains("belum selesai disusun", (string?)(await Aplikasi.JsonAsync(jawaban))["pesan"], StringComparison.Ordinal);
        Assert.Null((await CatatanAsync(aplikasi)).Pengesahan);
    }

    [Theory]
    [InlineData(" ", "Sekretaris", "", "ya", "nama dan jabatan")]
    [InlineData(Nama, "", "", "ya", "nama dan jabatan")]
    [InlineData(Nama, "Sekretaris", "123", "ya", "NIP")]
    [InlineData(Nama, "Sekretaris", "19700101199003100A", "ya", "NIP")]
    [InlineData(Nama, "Sekretaris", "", "", "sudah dibaca")]
    public async Task Post_IncompleteForm_SaysWhatToPutRight(string nama, string jabatan, string nip, string dibaca, string pesan)
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SelesaiAsync(aplikasi);
        using var jawaban = await SahkanAsync(aplikasi, nama, jabatan, nip, dibaca);
        Assert.Equal(HttpStatusCode.BadRequest, jawaban.StatusCode);
        Assert.Contains(pesan, (string?)(await Aplikasi.JsonAsync(jawaban))["pesan"], StringComparison.Ordinal);
        Assert.Null((await CatatanAsync(aplikasi)).Pengesahan);
    }

    [Fact]
    public async Task Page_FinishedVersion_OffersTheFormAndThenNamesWhoApproved()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SelesaiAsync(aplikasi);
        var sebelum = await aplikasi.Http.GetStringAsync($"{Aplikasi.Satker}?code=a", Token);
        Assert.Contains($"action=\"{Alamat}?code=a\"", sebelum, StringComparison.Ordinal);
        using var pesan = new HttpRequestMessage(HttpMethod.Post, $"{Alamat}?code=a") { Content = Formulir(Nama, "Sekretaris", "19700101 199003 1 001", "ya") };
        pesan.Headers.Accept.ParseAdd("text/html");
        using var jawaban = await aplikasi.Http.SendAsync(pesan, Token);
        Assert.Equal(HttpStatusCode.SeeOther, jawaban.StatusCode);
        var sesudah = await aplikasi.Http.GetStringAsync(jawaban.Headers.Location, Token);
        Assert.Contains("disahkan oleh Rukiah, S.H., Sekretaris, pada 31 Januari 2020 08.00 WIB", sesudah, StringComparison.Ordinal);
        Assert.DoesNotContain("/pengesahan", sesudah, StringComparison.Ordinal);
        Assert.Equal("197001011990031001", (await CatatanAsync(aplikasi)).Pengesahan!.Nip);
    }

    private static async Task SelesaiAsync(Aplikasi aplikasi)
    {
        await aplikasi.UnggahContohAsync();
        await aplikasi.Get<PengajuanStore>().PutInForceAsync(Kunci, Token);
        await aplikasi.Get<PengajuanStore>().ChangeAsync(Kunci, kini => kini with { Status = StatusVersi.Selesai }, Token);
    }

    internal static async Task SusunAsync(Aplikasi aplikasi)
    {
        await aplikasi.UnggahContohAsync();
        await JalanAsync(aplikasi);
    }

    // The PDF is stored without an event, as when the event is lost.
    internal static async Task JalanAsync(Aplikasi aplikasi)
    {
        var instans = SusunLaporan.Instans(Kunci.ToString(), (await CatatanAsync(aplikasi)).Percobaan.Nomor);
        var mesin = new InMemoryEngine(aplikasi.Get<DurableWorker>(), new(aplikasi.Time.GetUtcNow()));
        mesin.Start(nameof(SusunLaporan), Kunci.ToString(), instans);
        await mesin.AdvanceAsync(TimeSpan.FromSeconds(50));
        var naskah = (await aplikasi.Get<NaskahStore>().ReadAsync(Kunci, Token))!;
        await aplikasi.Get<LaporanStore>().KeepAsync(
            Kunci, naskah.Pengesahan is null ? JenisTerbitan.Draf : JenisTerbitan.Disahkan,
            PerakitPdf.Rakit(naskah.Isi, naskah.AlamatPeriksa, naskah.Kertas, naskah.Pengesahan), SidikIsi.Dari(naskah.Isi), Token);
        Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(instans)).Output);
    }

    private static Task<CatatanVersi> CatatanAsync(Aplikasi aplikasi) => aplikasi.Get<PengajuanStore>().GetAsync(Kunci, Token);

    internal static Task<HttpResponseMessage> SahkanAsync(Aplikasi aplikasi, string nama = Nama, string jabatan = "Sekretaris", string nip = "", string dibaca = "ya") =>
        aplikasi.Http.PostAsync(Alamat, Formulir(nama, jabatan, nip, dibaca), Token);

    private static FormUrlEncodedContent Formulir(string nama, string jabatan, string nip, string dibaca) =>
        new(new Dictionary<string, string> { ["nama"] = nama, ["jabatan"] = jabatan, ["nip"] = nip, ["dibaca"] = dibaca });

    // A body before which something else happens, at the moment when it is asked for.
    private sealed class IsiTertunda : HttpContent
    {
        private readonly byte[] isi;
        private readonly Func<Task> sebelum;

        public IsiTertunda(byte[] isi, Func<Task> sebelum)
        {
            (this.isi, this.sebelum) = (isi, sebelum);
            Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await sebelum();
            await stream.WriteAsync(isi);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = isi.Length;
            return true;
        }
    }
}
