using MimeKit;

namespace Lkj.App.Surat;

/// <summary>Hands a mail over: to a server, or to a folder where there is none.</summary>
public interface IMailTransport
{
    /// <summary>
    /// Hands it over. True means that it was taken, false that the server is away at present or asks to come again. Any other failure throws. In
    /// both cases the same mail may be tried again.
    /// </summary>
    Task<bool> SendAsync(MimeMessage message, CancellationToken cancellation);
}
