using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Lkj.App.Surat;
using Lkj.Storage.Surat;
using MimeKit;

namespace Lkj.App.Tests.Surat;

public sealed class SmtpTransportTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("lkj-smtp-").FullName;
    private Process server = null!;
    private PengaturanSurat pengaturan = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_StartTlsAndLogin_DeliversBothParts()
    {
        await new SmtpTransport(pengaturan).SendAsync(Pesan(), Token);
        var surat = JsonNode.Parse((await server.StandardOutput.ReadLineAsync(Token))!)!;
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
        await Assert.ThrowsAnyAsync<Exception>(() => new SmtpTransport(pengaturan with { SmtpSandi = "lain" }).SendAsync(Pesan(), Token));

    [Fact]
    public async Task SendAsync_CertificateOfAnother_Throws() =>
        await Assert.ThrowsAnyAsync<Exception>(() => new SmtpTransport(pengaturan with { SmtpSidikSertifikat = new string('0', 64) }).SendAsync(Pesan(), Token));

    [Fact]
    public void Susun_SameEntryTwice_IsTheSameMessage() => Assert.Equal(Pesan().ToString(), Pesan().ToString());

    [Fact]
    public async Task SendAsync_SameMailTwice_IsOneFile()
    {
        var surat = new FolderTransport(pengaturan with { SuratFolder = Path.Combine(folder, "surat") });
        await surat.SendAsync(Pesan(), Token);
        await surat.SendAsync(Pesan(), Token);
        Assert.Equal(["2019-656549-v1-laporan.eml"], Directory.GetFiles(Path.Combine(folder, "surat")).Select(Path.GetFileName));
    }

    public async ValueTask InitializeAsync()
    {
        using var kunci = RSA.Create(2048);
        var permintaan = new CertificateRequest("CN=127.0.0.1", kunci, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var nama = new SubjectAlternativeNameBuilder();
        nama.AddIpAddress(IPAddress.Loopback);
        permintaan.CertificateExtensions.Add(nama.Build());
        using var sertifikat = permintaan.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        await File.WriteAllTextAsync(Path.Combine(folder, "key.pem"), kunci.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(Path.Combine(folder, "cert.pem"), sertifikat.ExportCertificatePem());

        var alat = typeof(SmtpTransportTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(satu => satu.Key == "NpmTools").Value!;
        server = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "SmtpCatcher.cjs"), alat, Path.Combine(folder, "key.pem"), Path.Combine(folder, "cert.pem")])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        var siap = JsonNode.Parse(await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The mail server did not start."))!;
        pengaturan = new PengaturanSurat
        {
            SmtpHost = "127.0.0.1", SmtpPort = (int)siap["port"]!, SmtpPengguna = "lkj", SmtpSandi = "rahasia",
            SmtpSidikSertifikat = sertifikat.GetCertHashString(HashAlgorithmName.SHA256), SuratPengirim = "lkj@contoh.example",
        };
    }

    public async ValueTask DisposeAsync()
    {
        server.StandardInput.Close();
        await server.WaitForExitAsync();
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static MimeMessage Pesan() => PenyusunSurat.Susun(
        new CatatanSurat("2019-656549-v1-laporan", new DateTimeOffset(2020, 1, 31, 1, 0, 0, TimeSpan.Zero), "abc", Terkirim: false),
        "lkj@contoh.example", ["operator@kpu.contoh.example"],
        new IsiSurat("Laporan siap", ["Isi dengan <b>."], ["butir"], [new TautanSurat("Buka", new Uri("https://lkj.contoh.example/api/unduh/abc"))], "Penutup."));
}
