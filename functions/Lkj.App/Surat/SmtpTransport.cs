using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MimeKit;

namespace Lkj.App.Surat;

/// <summary>Hands mails to an SMTP server, one connection each.</summary>
public sealed class SmtpTransport(PengaturanSurat pengaturan, ILogger<SmtpTransport> log) : IMailTransport
{
    private const int TimeoutMilliseconds = 30_000;

    /// <inheritdoc/>
    public async Task<bool> SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        try
        {
            await DeliverAsync(message, cancellation);
            return true;
        }
        catch (Exception failure) when (IsAway(failure))
        {
            log.LogWarning("The mail server {Host} is away: {Failure}", pengaturan.SmtpHost, failure.Message);
            return false;
        }
    }

    private async Task DeliverAsync(MimeMessage message, CancellationToken cancellation)
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

    // No connection, one that broke, or an answer of the kind 4yz, which asks to come again (RFC 5321, 4.2.1).
    private static bool IsAway(Exception failure) =>
        failure is SocketException or IOException or TimeoutException or SmtpProtocolException || (failure is SmtpCommandException command && (int)command.StatusCode is >= 400 and < 500);

    private static bool Matches(X509Certificate? certificate, string pinned) =>
        certificate is not null && certificate.GetCertHashString(HashAlgorithmName.SHA256).Equals(pinned, StringComparison.OrdinalIgnoreCase);
}
