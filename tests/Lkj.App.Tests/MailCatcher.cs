using Lkj.App.Surat;
using MimeKit;

namespace Lkj.App.Tests;

/// <summary>Keeps mails, and is away or fails when it is told to: before the mail was taken, or after.</summary>
internal sealed class MailCatcher : IMailTransport
{
    public List<MimeMessage> Mails { get; } = [];

    public bool Away { get; set; }

    public bool FailsBefore { get; set; }

    public bool FailsAfter { get; set; }

    public Task<bool> SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        if (Away)
            return Task.FromResult(false);
        if (FailsBefore)
            throw new IOException("The server is not there.");
        Mails.Add(message);
        return FailsAfter ? throw new IOException("The connection was lost.") : Task.FromResult(true);
    }
}
