using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace Lkj.App.Tests.Surat;

/// <summary>A real mail server on this machine, with a certificate of its own. It can go away and come back under the same port.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lkj-smtp-").FullName;
    private Process? server;

    /// <summary>How it is reached.</summary>
    public PengaturanSurat Pengaturan { get; private set; } = null!;

    public static async Task<SmtpServer> MulaiAsync()
    {
        var hasil = new SmtpServer();
        using var kunci = RSA.Create(2048);
        var permintaan = new CertificateRequest("CN=127.0.0.1", kunci, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var nama = new SubjectAlternativeNameBuilder();
        nama.AddIpAddress(IPAddress.Loopback);
        permintaan.CertificateExtensions.Add(nama.Build());
        using var sertifikat = permintaan.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        await File.WriteAllTextAsync(Path.Combine(hasil.folder, "key.pem"), kunci.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(Path.Combine(hasil.folder, "cert.pem"), sertifikat.ExportCertificatePem());
        hasil.Pengaturan = new PengaturanSurat
        {
            SmtpHost = "127.0.0.1", SmtpPengguna = "lkj", SmtpSandi = "rahasia",
            SmtpSidikSertifikat = sertifikat.GetCertHashString(HashAlgorithmName.SHA256), SuratPengirim = "lkj@contoh.example",
        };
        hasil.Pengaturan = hasil.Pengaturan with { SmtpPort = await hasil.HidupkanAsync(0) };
        return hasil;
    }

    /// <summary>Comes back after <see cref="MatikanAsync"/>.</summary>
    public Task HidupkanAsync() => HidupkanAsync(Pengaturan.SmtpPort);

    /// <summary>Goes away, and gives the lines of what it took that were not read before.</summary>
    public async Task<string> MatikanAsync()
    {
        if (server is null)
            return "";
        server.StandardInput.Close();
        var sisa = await server.StandardOutput.ReadToEndAsync();
        await server.WaitForExitAsync();
        server.Dispose();
        server = null;
        return sisa;
    }

    /// <summary>The next mail that it has taken.</summary>
    public async Task<JsonNode> SuratAsync(CancellationToken cancellation) =>
        JsonNode.Parse(await server!.StandardOutput.ReadLineAsync(cancellation) ?? throw new InvalidOperationException("The mail server has ended."))!;

    public async ValueTask DisposeAsync()
    {
        await MatikanAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<int> HidupkanAsync(int port)
    {
        var alat = typeof(SmtpServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(satu => satu.Key == "NpmTools").Value!;
        string[] argumen = [Path.Combine(AppContext.BaseDirectory, "SmtpCatcher.cjs"), alat, Path.Combine(folder, "key.pem"), Path.Combine(folder, "cert.pem"), FormattableString.Invariant($"{port}")];
        server = Process.Start(new ProcessStartInfo("node", argumen) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        return (int)(await SuratAsync(CancellationToken.None))["port"]!;
    }
}
