using MimeKit;

namespace Lkj.App.Surat;

/// <summary>Hands a mail over: to a server, or to a folder where there is none.</summary>
public interface IMailTransport
{
    /// <summary>Hands it over; returning means that it was taken. Any failure throws and may be tried again with the same mail.</summary>
    Task SendAsync(MimeMessage message, CancellationToken cancellation);
}
