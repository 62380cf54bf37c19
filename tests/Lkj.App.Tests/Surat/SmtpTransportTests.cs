using System.Net;
using System.Net.Sockets;
using Lkj.App.Surat;
using Lkj.Storage.Surat;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;

namespace Lkj.App.Tests.Surat;

public sealed class SmtpTransportTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("lkj-surat-").FullName;
    private SmtpServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_StartTlsAndLogin_DeliversBothParts()
    {
        Assert.True(await Transport(server.Pengaturan).SendAsync(Pesan(), Token));
        var surat = await server.SuratAsync(Token);
        Assert.True((bool)surat["secure"]!);
        Assert.Equal("lkj", (string?)surat["user"]);
        Assert.Equal(["operator@kpu.contoh.example"], surat["to"]!.AsArray().Select(alamat => (string?)alamat));
        using var isi = new MemoryStream(System.Text.Encoding.UTF8.GetBytes((string)surat["raw"]!));
        var pesan = await MimeMessage.LoadAsync(isi, Token);
        Assert.Equal("2019-656549-v1-laporan@contoh.example", pesan.MessageId);
        Assert.Contains("https://lkj.contoh.example/api/unduh/abc", pesan.TextBody, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", pesan.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_WrongPassword_Throws() =>
        await Assert.ThrowsAnyAsync<Exception>(() => Transport(server.Pengaturan with { SmtpSandi = "lain" }).SendAsync(Pesan(), Token));

    [Fact]
    public async Task SendAsync_CertificateOfAnother_Throws() =>
        await Assert.ThrowsAnyAsync<Exception>(() => Transport(server.Pengaturan with { SmtpSidikSertifikat = new string('0', 64) }).SendAsync(Pesan(), Token));

    [Fact]
    public async Task SendAsync_ServerGoneAndBack_IsAwayAndThenTakesTheMail()
    {
        await server.MatikanAsync();
        Assert.False(await Transport(server.Pengaturan).SendAsync(Pesan(), Token));
        await server.HidupkanAsync();
        Assert.True(await Transport(server.Pengaturan).SendAsync(Pesan(), Token));
    }

    [Theory]
    [InlineData("451 4.3.0 later", false)]
    [InlineData("550 5.1.1 no such mailbox", null)]
    public async Task SendAsync_ServerRefusesTheRecipient_IsAwayOnlyWhenItAsksToComeAgain(string jawaban, bool? terkirim)
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        var pelayan = LayaniAsync(pendengar, jawaban);
        var kirim = Transport(new PengaturanSurat { SmtpHost = "127.0.0.1", SmtpPort = ((IPEndPoint)pendengar.LocalEndpoint).Port, SmtpKeamanan = SecureSocketOptions.None }).SendAsync(Pesan(), Token);
        if (terkirim is { } hasil)
            Assert.Equal(hasil, await kirim);
        else
            await Assert.ThrowsAsync<SmtpCommandException>(() => kirim);
        await pelayan;
    }

    [Fact]
    public void Susun_SameEntryTwice_IsTheSameMessage() => Assert.Equal(Pesan().ToString(), Pesan().ToString());

    [Fact]
    public async Task SendAsync_SameMailTwice_IsOneFile()
    {
        var surat = new FolderTransport(server.Pengaturan with { SuratFolder = Path.Combine(folder, "surat") });
        await surat.SendAsync(Pesan(), Token);
        await surat.SendAsync(Pesan(), Token);
        Assert.Equal(["2019-656549-v1-laporan.eml"], Directory.GetFiles(Path.Combine(folder, "surat")).Select(Path.GetFileName));
    }

    public async ValueTask InitializeAsync() => server = await SmtpServer.MulaiAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static SmtpTransport Transport(PengaturanSurat pengaturan) => new(pengaturan, NullLogger<SmtpTransport>.Instance);

    // A server that knows no more than to refuse.
    private static async Task LayaniAsync(TcpListener pendengar, string jawaban)
    {
        using var klien = await pendengar.AcceptTcpClientAsync(Token);
        using var baca = new StreamReader(klien.GetStream());
        await using var tulis = new StreamWriter(klien.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        await tulis.WriteLineAsync("220 contoh");
        while (await baca.ReadLineAsync(Token) is { } perintah)
            await tulis.WriteLineAsync(perintah.StartsWith("RCPT", StringComparison.Ordinal) ? jawaban : "250 ok");
    }

    private static MimeMessage Pesan() => PenyusunSurat.Susun(
        new CatatanSurat("2019-656549-v1-laporan", new DateTimeOffset(2020, 1, 31, 1, 0, 0, TimeSpan.Zero), "abc", Terkirim: false),
        "lkj@contoh.example", ["operator@kpu.contoh.example"],
        new IsiSurat("Laporan siap", ["Isi dengan <b>."], ["butir"], [new TautanSurat("Buka", new Uri("https://lkj.contoh.example/api/unduh/abc"))], "Penutup."));
}
