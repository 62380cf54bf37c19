[assembly: AssemblyFixture(typeof(Lkj.EndToEnd.Tests.Running.SharedHost))]

namespace Lkj.EndToEnd.Tests.Running;

/// <summary>The host of all tests that kill nothing; each of them works with an office of its own.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("lkj-e2e-").FullName;
    private HostProcess? host;
    private MailServer? mail;

    /// <summary>The running host.</summary>
    public HostProcess Host => host!;

    /// <summary>Where its mails arrive.</summary>
    public MailServer Mail => mail!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        mail = await MailServer.StartAsync();
        host = await HostProcess.StartAsync(data, mail.Settings);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (mail is not null)
            await mail.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}
