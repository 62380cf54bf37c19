using System.Text;
using System.Text.Json;
using MimeKit;

namespace Lkj.EndToEnd.Tests.Running;

/// <summary>An SMTP server that takes every mail, so that a mail sent twice is seen twice.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ReadLimit = TimeSpan.FromSeconds(30);

    private readonly ChildProcess process;
    private readonly string port;

    private MailServer(ChildProcess process, string port) => (this.process, this.port) = (process, port);

    /// <summary>The settings by which the handler sends here.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings =>
        [("SmtpHost", "127.0.0.1"), ("SmtpPort", port), ("SmtpKeamanan", "None"), ("SuratAdministrator", "administrator@lkj.example")];

    /// <summary>Starts it.</summary>
    public static async Task<MailServer> StartAsync()
    {
        var process = ChildProcess.Start("node", [Repository.Script("smtp-sink.mjs")]);
        return new MailServer(process, await process.WaitForAsync(lines => lines.FirstOrDefault(line => line.All(char.IsAsciiDigit)), StartLimit));
    }

    /// <summary>
    /// The mails that tell of one thing, such as <c>2019-656549-v1-laporan</c>, by the key in their Message-Id: all that came until now,
    /// and at least one, which is waited for, because what the server prints is read later than the sender has its answer.
    /// </summary>
    /// <exception cref="TimeoutException">None came.</exception>
    public Task<IReadOnlyList<MimeMessage>> MailsAsync(string key) => MailsAsync($"{key}@", 1);

    /// <summary>The mails whose Message-Id begins so: all that came until now, and at least so many.</summary>
    /// <exception cref="TimeoutException">Fewer came.</exception>
    public Task<IReadOnlyList<MimeMessage>> MailsAsync(string beginning, int least) =>
        process.WaitForAsync<IReadOnlyList<MimeMessage>>(
            lines => lines.Where(line => line.StartsWith('{')).Select(Read).Where(mail => mail.MessageId?.StartsWith(beginning, StringComparison.Ordinal) is true).ToList() is { } mails && mails.Count >= least ? mails : null,
            ReadLimit);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => process.DisposeAsync();

    private static MimeMessage Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(json.RootElement.GetProperty("message").GetString()!));
        return MimeMessage.Load(text);
    }
}
