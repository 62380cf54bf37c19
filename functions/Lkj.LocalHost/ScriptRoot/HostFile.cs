namespace Lkj.LocalHost.ScriptRoot;

/// <summary>Reads <c>host.json</c> with the real host's defaults.</summary>
public static class HostFile
{
    /// <summary>The real host's limit of a call where host.json says nothing (Flex, Premium and Dedicated plans).</summary>
    public static readonly TimeSpan DefaultFunctionTimeout = TimeSpan.FromMinutes(30);

    /// <summary>Reads the host.json of a script root.</summary>
    /// <exception cref="SetupException">It is missing, unreadable, or asks for what LocalHost does not do.</exception>
    public static HostConfiguration Read(string folder)
    {
        var path = Path.Combine(folder, "host.json");
        if (!File.Exists(path))
            throw new SetupException($"Di {folder} tidak ada host.json. Arahkan --app ke folder hasil 'dotnet publish functions/Lkj.App'.");

        var file = StrictObject.OfFile(path);
        file.Pass("version", "logging", "extensionBundle");
        var extensions = file.Section("extensions");
        var configuration = new HostConfiguration(
            Timeout(file),
            Handler(file.Section("customHandler"), folder),
            extensions.Section("http").Text("routePrefix")?.Trim('/') ?? "api",
            Queues(extensions.Section("queues")),
            Durable(extensions.Section("durableTask")));
        file.Close();
        return configuration;
    }

    private static TimeSpan? Timeout(StrictObject file) =>
        file.Text("functionTimeout") is "-1" ? null : file.Span("functionTimeout") ?? DefaultFunctionTimeout;

    private static HandlerDescription Handler(StrictObject section, string folder)
    {
        if (section.Flag("enableForwardingHttpRequest") is not true)
            throw new SetupException("host.json: LocalHost hanya menjalankan customHandler dengan enableForwardingHttpRequest: true.");
        var description = section.Section("description");
        var executable = description.Text("defaultExecutablePath")
            ?? throw new SetupException("host.json: customHandler.description.defaultExecutablePath belum diisi.");
        var workingDirectory = Path.GetFullPath(Path.Combine(folder, description.Text("workingDirectory") ?? "."));
        return new HandlerDescription(Environment.ExpandEnvironmentVariables(executable), workingDirectory, description.Texts("arguments"));
    }

    private static QueuesConfiguration Queues(StrictObject section)
    {
        var standard = QueuesConfiguration.Default;
        return new QueuesConfiguration(
            section.Span("maxPollingInterval") ?? standard.MaxPollingInterval,
            section.Number("batchSize") ?? standard.BatchSize,
            section.Span("visibilityTimeout") ?? standard.VisibilityTimeout,
            section.Number("maxDequeueCount") ?? standard.MaxDequeueCount);
    }

    private static DurableConfiguration Durable(StrictObject section)
    {
        var standard = DurableConfiguration.Default;
        if (section.Flag("extendedSessionsEnabled") is true)
            throw new SetupException("host.json: durableTask.extendedSessionsEnabled harus false.");
        var storage = section.Section("storageProvider");
        return new DurableConfiguration(
            section.Text("hubName") ?? standard.HubName,
            storage.Span("maxQueuePollingInterval") ?? standard.MaxQueuePollingInterval,
            storage.Span("controlQueueVisibilityTimeout") ?? standard.ControlQueueVisibilityTimeout,
            storage.Span("workItemQueueVisibilityTimeout") ?? standard.WorkItemQueueVisibilityTimeout);
    }
}
