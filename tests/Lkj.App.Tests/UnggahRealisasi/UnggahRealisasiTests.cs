using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Lkj.Ingest;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class UnggahRealisasiTests(Azurite azurite)
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static readonly byte[] Contoh = ContohPengajuan.BukuKerja();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Post_SameFileInEveryWay_IsOneSubmissionUnderOneHash()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var formulir = new MultipartFormDataContent { { new ByteArrayContent(Contoh), "berkas", "nama lain.xlsx" } };
        HttpResponseMessage[] jawaban =
        [
            await aplikasi.UnggahAsync(Contoh, Xlsx), await aplikasi.UnggahAsync(Contoh), await aplikasi.Http.PostAsync($"{Aplikasi.Satker}/realisasi", formulir, Token),
        ];
        Assert.All(jawaban, satu => Assert.Equal(HttpStatusCode.Accepted, satu.StatusCode));
        var pengajuan = await Task.WhenAll(jawaban.Select(async satu => (await Aplikasi.JsonAsync(satu))["pengajuan"]!));
        Assert.All(pengajuan, satu => Assert.Equal(Sidik.Dari(Contoh), (string?)satu["sidik"]));
        Assert.Equal([true, false, false], pengajuan.Select(satu => (bool)satu["baru"]!));
        Assert.Equal("/api/satker/656549/2019/status?versi=1", jawaban[0].Headers.Location!.ToString());
    }

    [Fact]
    public async Task Post_CsvFilesInOneForm_AreOneSubmission()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var formulir = new MultipartFormDataContent();
        foreach (var berkas in ContohPengajuan.Csv())
            formulir.Add(new ByteArrayContent(berkas.Isi.ToArray()), "berkas", berkas.Nama);
        using var jawaban = await aplikasi.Http.PostAsync($"{Aplikasi.Satker}/realisasi", formulir, Token);
        Assert.Equal(HttpStatusCode.Accepted, jawaban.StatusCode);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("halo, ini teks biasa", 415)]
    public async Task Post_FileThatIsNoWorkbook_IsAnsweredWithAFindingAndStoresNoSubmission(string isi, int status)
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var jawaban = await aplikasi.UnggahAsync(Encoding.UTF8.GetBytes(isi), Xlsx);
        await PastikanDitolakAsync(aplikasi, jawaban, status);
    }

    [Fact]
    public async Task Post_DamagedWorkbook_IsAnsweredWithAFindingAndStoresNoSubmission()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var jawaban = await aplikasi.UnggahAsync(Contoh[..5_000]);
        await PastikanDitolakAsync(aplikasi, jawaban, 422);
    }

    [Fact]
    public async Task Post_WorkbookOfAnotherYear_IsRefused()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var jawaban = await aplikasi.Http.PostAsync("/api/satker/656549/2020/realisasi", Badan(Contoh), Token);
        Assert.Equal(422, (int)jawaban.StatusCode);
    }

    [Fact]
    public async Task Post_BeyondTheLimit_IsRefused()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite, "--UnggahMaksimum=1000");
        using var jawaban = await aplikasi.UnggahAsync(new byte[1_001]);
        Assert.Equal(413, (int)jawaban.StatusCode);
        Assert.Equal("BRK-102", (string?)(await Aplikasi.JsonAsync(jawaban))["temuan"]![0]!["kode"]);
    }

    [Fact]
    public async Task Post_ContentTypeThatIsNotRead_IsRefused()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        Assert.Equal(415, (int)(await aplikasi.UnggahAsync([1], "image/png")).StatusCode);
    }

    [Fact]
    public async Task Post_OnlyChecked_GivesAllFindingsAndStoresNothingElse()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var jawaban = await aplikasi.UnggahAsync(Contoh, lanjutan: "?periksa=ya");
        Assert.Equal(HttpStatusCode.OK, jawaban.StatusCode);
        var temuan = (await Aplikasi.JsonAsync(jawaban))["temuan"]!.AsArray();
        Assert.Contains(temuan, satu => (int)satu!["tingkat"]! == 6);
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/status", Token)).StatusCode);
        Assert.Null(await aplikasi.Get<MentahStore>().ReadAsync(Sidik.Dari(Contoh), Token));
    }

    [Fact]
    public async Task Post_AfterAYearInForce_IsComparedWithIt()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        var pengajuan = aplikasi.Get<PengajuanStore>();
        var dibaca = PembacaPengajuan.Baca(ContohPengajuan.Csv(), ContohPengajuan.Satker, ContohPengajuan.Tahun, BatasBerkas.Bawaan).Pengajuan!;
        var ukuran = dibaca.Pengukuran[0];
        var lalu = dibaca with
        {
            Identitas = dibaca.Identitas with { Tahun = new(2018) },
            Pengukuran = [.. dibaca.Pengukuran, ukuran with { Indikator = ukuran.Indikator with { Nilai = "Indeks kepuasan layanan" } }],
        };
        var sidik = Sidik.Dari("2018");
        var tambah = await pengajuan.AddAsync(new KunciLaporan(ContohPengajuan.Satker, new(2018)), sidik, [new BerkasTersimpan("a.xlsx", sidik)], new IsiPengajuan(lalu, []), Token);
        await pengajuan.PutInForceAsync(tambah.Catatan.Kunci, Token);

        using var jawaban = await aplikasi.UnggahAsync(Contoh, lanjutan: "?periksa=ya");
        var temuan = (await Aplikasi.JsonAsync(jawaban))["temuan"]!.AsArray();
        var antartahun = Assert.Single(temuan, satu => (int)satu!["tingkat"]! == 7);
        Assert.Contains("Indeks kepuasan layanan", antartahun!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FormOfABrowser_GoesOnToThePageAndKeepsTheKey()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, $"{Aplikasi.Satker}/realisasi?code=a%2Fb")
        {
            Content = new MultipartFormDataContent { { new ByteArrayContent(Contoh), "berkas", "a.xlsx" } },
        };
        permintaan.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var jawaban = await aplikasi.Http.SendAsync(permintaan, Token);
        Assert.Equal(HttpStatusCode.SeeOther, jawaban.StatusCode);
        Assert.Equal("/api/satker/656549/2019?code=a%2Fb", jawaban.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Post_EmptyBodyWithoutType_IsAnsweredWithTheFindingOfAnEmptyFile()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var isi = new ByteArrayContent([]);
        using var jawaban = await aplikasi.Http.PostAsync($"{Aplikasi.Satker}/realisasi", isi, Token);
        await PastikanDitolakAsync(aplikasi, jawaban, 400);
    }

    [Theory]
    [InlineData("/api/satker/65654/2019/status")]
    [InlineData("/api/satker/656549/1999/status")]
    public async Task Get_OfficeOrYearThatCannotBe_IsABadRequest(string alamat)
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        Assert.Equal(HttpStatusCode.BadRequest, (await aplikasi.Http.GetAsync(alamat, Token)).StatusCode);
    }

    private static async Task PastikanDitolakAsync(Aplikasi aplikasi, HttpResponseMessage jawaban, int status)
    {
        Assert.Equal(status, (int)jawaban.StatusCode);
        Assert.NotEmpty((await Aplikasi.JsonAsync(jawaban))["temuan"]!.AsArray());
        Assert.Empty(await aplikasi.Get<PengajuanStore>().ListOpenAsync(Token));
    }

    private static ByteArrayContent Badan(byte[] isi) => new(isi) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
}
