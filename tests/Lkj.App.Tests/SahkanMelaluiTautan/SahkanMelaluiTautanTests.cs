using System.Net;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;
using MimeKit;

namespace Lkj.App.Tests;

public sealed class SahkanMelaluiTautanTests(Azurite azurite)
{
    private const string Dasar = "https://lkj.contoh.example";
    private const string Operator = "operator@kpu.contoh.example";
    private const string Sekretaris = "sekretaris@kpu.contoh.example";
    private static readonly KunciVersi Kunci = KunciVersi.Urai("2019-656549-v1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_DraftOfAnOfficeWithASigner_GoesToThatAddressWithALinkOfItsOwn()
    {
        await using var aplikasi = await SusunAsync();
        Assert.Equal([Operator, Sekretaris], aplikasi.Mail.Mails.Select(surat => Assert.Single(surat.To.Mailboxes).Address));
        Assert.DoesNotContain("/api/pengesahan/", aplikasi.Mail.Mails[0].TextBody, StringComparison.Ordinal);
        Assert.Contains("Penanda tangan satker mendapat surat tersendiri", aplikasi.Mail.Mails[0].TextBody, StringComparison.Ordinal);
        Assert.Equal("Mohon pengesahan: Laporan Kinerja 2019, KPU Kabupaten Ogan Ilir (versi 1)", aplikasi.Mail.Mails[1].Subject);
        Assert.DoesNotContain("/api/unduh/", aplikasi.Mail.Mails[1].TextBody, StringComparison.Ordinal);
        // Run again, it is sent to nobody a second time.
        await aplikasi.KegiatanAsync(nameof(KirimTautan), Kunci.ToString());
        Assert.Equal(2, aplikasi.Mail.Mails.Count);
    }

    [Fact]
    public async Task Mail_SeveralSigners_GoesToTheOneWhoHoldsTheOfficeSinceLast()
    {
        await using var aplikasi = await SusunAsync("656549,sekretaris,lama@kpu.contoh.example,2018-01-01", "656549,sekretaris,nanti@kpu.contoh.example,2021-01-01");
        Assert.Equal([Operator, "lama@kpu.contoh.example"], aplikasi.Mail.Mails[0].To.Mailboxes.Select(satu => satu.Address).OrderDescending());
        Assert.Equal(Sekretaris, Assert.Single(aplikasi.Mail.Mails[1].To.Mailboxes).Address);
    }

    [Fact]
    public async Task Get_LinkAndAllItLeadsTo_ShowsTheReportAndApprovesNothing()
    {
        await using var aplikasi = await SusunAsync();
        var tautan = Tautan(aplikasi);
        var halaman = await aplikasi.Http.GetStringAsync(tautan, Token);
        Assert.Contains($"action=\"{tautan}\"", halaman, StringComparison.Ordinal);
        Assert.Contains($"href=\"{tautan}?bentuk=pdf\"", halaman, StringComparison.Ordinal);
        Assert.Equal(await aplikasi.Http.GetByteArrayAsync($"{Aplikasi.Satker}/laporan/1", Token), await aplikasi.Http.GetByteArrayAsync($"{tautan}?bentuk=pdf", Token));
        using var kepala = await aplikasi.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, tautan), Token);
        Assert.Equal(HttpStatusCode.OK, kepala.StatusCode);
        // All fields in the address are no form either.
        await aplikasi.Http.GetStringAsync($"{tautan}?nama=Mesin&jabatan=Mesin&dibaca=ya", Token);
        using var kosong = await aplikasi.Http.PostAsync($"{tautan}?nama=Mesin&jabatan=Mesin&dibaca=ya", null, Token);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, kosong.StatusCode);
        Assert.Null((await CatatanAsync(aplikasi)).Pengesahan);
    }

    [Fact]
    public async Task Post_Form_ApprovesOnceAndRecordsThroughWhichLink()
    {
        await using var aplikasi = await SusunAsync();
        var tautan = Tautan(aplikasi);
        using var pesan = new HttpRequestMessage(HttpMethod.Post, tautan) { Content = Formulir("Rukiah, S.H.") };
        pesan.Headers.Accept.ParseAdd("text/html");
        using var jawaban = await aplikasi.Http.SendAsync(pesan, Token);
        Assert.Equal((HttpStatusCode.SeeOther, tautan), (jawaban.StatusCode, jawaban.Headers.Location!.ToString()));
        using var lagi = await aplikasi.Http.PostAsync(tautan, Formulir("Orang Lain"), Token);
        Assert.Contains("Rukiah, S.H.", (string?)(await Aplikasi.JsonAsync(lagi))["pesan"], StringComparison.Ordinal);

        var catatan = await CatatanAsync(aplikasi);
        Assert.Equal("Rukiah, S.H.", catatan.Pengesahan!.Nama);
        Assert.Equal(new JalurPengesahan(Sidik.Dari(tautan.Split('/')[^1]), Sekretaris), catatan.Jalur);
        var halaman = await aplikasi.Http.GetStringAsync(tautan, Token);
        Assert.Contains("disahkan oleh Rukiah, S.H., Sekretaris, pada 31 Januari 2020 08.00 WIB", halaman, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", halaman, StringComparison.Ordinal);

        await SahkanLaporanTests.JalanAsync(aplikasi);
        Assert.Equal("Laporan Kinerja 2019 disahkan: KPU Kabupaten Ogan Ilir (versi 1)", aplikasi.Mail.Mails[^1].Subject);
        Assert.Equal(3, aplikasi.Mail.Mails.Count);
        var status = await Aplikasi.JsonAsync(await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/status", Token));
        Assert.Equal(Sekretaris, (string?)status["jalur"]!["alamat"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Link_RevokedOrExpired_OpensAndApprovesNothing(bool dicabut)
    {
        await using var aplikasi = await SusunAsync();
        if (dicabut)
            await CabutAsync(aplikasi);
        else
            aplikasi.Time.Advance(TimeSpan.FromDays(91));
        var tautan = Tautan(aplikasi);
        Assert.Equal(HttpStatusCode.Gone, (await aplikasi.Http.GetAsync(tautan, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await aplikasi.Http.GetAsync($"{tautan}?bentuk=pdf", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await aplikasi.Http.PostAsync(tautan, Formulir("Rukiah, S.H."), Token)).StatusCode);
        Assert.Null((await CatatanAsync(aplikasi)).Pengesahan);
    }

    [Fact]
    public async Task Link_OfAnotherPurpose_DoesNotDoWhatTheOtherOneDoes()
    {
        await using var aplikasi = await SusunAsync();
        var unduh = Alamat(aplikasi.Mail.Mails[0]).Split('/')[^1];
        using var sah = await aplikasi.Http.PostAsync($"/api/pengesahan/{unduh}", Formulir("Rukiah, S.H."), Token);
        Assert.Equal(HttpStatusCode.Gone, sah.StatusCode);
        Assert.Null((await CatatanAsync(aplikasi)).Pengesahan);
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync($"/api/unduh/{Tautan(aplikasi).Split('/')[^1]}", Token)).StatusCode);
    }

    [Fact]
    public async Task Key_WhileTheLinkIsOpen_ApprovesNothingUntilTheLinkIsRevoked()
    {
        await using var aplikasi = await SusunAsync();
        using var ditolak = await SahkanLaporanTests.SahkanAsync(aplikasi);
        Assert.Equal(HttpStatusCode.Forbidden, ditolak.StatusCode);
        Assert.Null((await CatatanAsync(aplikasi)).Pengesahan);
        Assert.DoesNotContain("sah-nama", await aplikasi.Http.GetStringAsync(Aplikasi.Satker, Token), StringComparison.Ordinal);

        await CabutAsync(aplikasi);
        Assert.Contains("sah-nama", await aplikasi.Http.GetStringAsync(Aplikasi.Satker, Token), StringComparison.Ordinal);
        using var diterima = await SahkanLaporanTests.SahkanAsync(aplikasi);
        Assert.Equal(HttpStatusCode.Accepted, diterima.StatusCode);
        Assert.Null((await CatatanAsync(aplikasi)).Jalur);
    }

    [Fact]
    public async Task Link_OfAVersionThatALaterOneReplaced_NamesTheLaterOne()
    {
        await using var aplikasi = await SusunAsync();
        await aplikasi.Get<PengajuanStore>().PutInForceAsync(Kunci.Laporan.Versi(2), Token);
        Assert.Contains("sudah digantikan oleh versi 2", await aplikasi.Http.GetStringAsync(Tautan(aplikasi), Token), StringComparison.Ordinal);
        using var jawaban = await aplikasi.Http.PostAsync(Tautan(aplikasi), Formulir("Rukiah, S.H."), Token);
        Assert.Equal(HttpStatusCode.Conflict, jawaban.StatusCode);
        Assert.Null((await CatatanAsync(aplikasi)).Pengesahan);
    }

    private async Task<Aplikasi> SusunAsync(params string[] kontak)
    {
        var aplikasi = await Aplikasi.MulaiAsync(azurite);
        string[] daftar = ["satker,peran,alamat,sejak", $"656549,operator,{Operator},2019-01-01", $"656549,sekretaris,{Sekretaris},2019-01-01", .. kontak];
        using var isi = new StringContent(string.Join('\n', daftar));
        Assert.True((await aplikasi.Http.PutAsync("/api/kelola/kontak", isi, Token)).IsSuccessStatusCode);
        await SahkanLaporanTests.SusunAsync(aplikasi);
        return aplikasi;
    }

    private static async Task CabutAsync(Aplikasi aplikasi)
    {
        var status = await Aplikasi.JsonAsync(await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/status", Token));
        using var jawaban = await aplikasi.Http.PostAsync($"/api/kelola/tautan/{status["tautanPengesahan"]}/cabut", null, Token);
        Assert.True(jawaban.IsSuccessStatusCode);
    }

    private static string Tautan(Aplikasi aplikasi) => Alamat(aplikasi.Mail.Mails[1]);

    private static string Alamat(MimeMessage surat) => surat.TextBody!.Split('\n').First(baris => baris.StartsWith($"{Dasar}/", StringComparison.Ordinal)).Trim()[Dasar.Length..];

    private static Task<CatatanVersi> CatatanAsync(Aplikasi aplikasi) => aplikasi.Get<PengajuanStore>().GetAsync(Kunci, Token);

    private static FormUrlEncodedContent Formulir(string nama) =>
        new(new Dictionary<string, string> { ["nama"] = nama, ["jabatan"] = "Sekretaris", ["nip"] = "", ["dibaca"] = "ya" });
}
