using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MimeKit;

namespace Lkj.App.Surat;

/// <summary>Hands mails to an SMTP server, one connection each.</summary>
public sealed class SmtpTransport(PengaturanSurat pengaturan) : IMailTransport
{
    private const int TimeoutMilliseconds = 30_000;

    /// <inheritdoc/>
    public async Task SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        if (pengaturan.SmtpSidikSertifikat is { } pinned)
            client.ServerCertificateValidationCallback = (_, certificate, _, _) => Matches(certificate, pinned);
        await client.ConnectAsync(pengaturan.SmtpHost!, pengaturan.SmtpPort, pengaturan.SmtpKeamanan, cancellation);
        if (pengaturan.SmtpPengguna is { } user)
            await client.AuthenticateAsync(user, pengaturan.SmtpSandi ?? "", cancellation);
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }

    private static bool Matches(X509Certificate? certificate, string pinned) =>
        certificate is not null && certificate.GetCertHashString(HashAlgorithmName.SHA256).Equals(pinned, StringComparison.OrdinalIgnoreCase);
}
