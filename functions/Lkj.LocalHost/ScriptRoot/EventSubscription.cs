using System.Text.Json.Nodes;

namespace Lkj.LocalHost.ScriptRoot;

/// <summary>
/// An Event Grid subscription that LocalHost plays: each new blob of a container gives one BlobCreated event in a queue.
/// In Azure the same subscription is made by the infrastructure, so the script root names it in a file of its own.
/// </summary>
/// <param name="Container">The container that is watched.</param>
/// <param name="Queue">The queue that receives the events.</param>
public sealed record EventSubscription(string Container, string Queue)
{
    /// <summary>The optional file of a script root that lists its subscriptions.</summary>
    public const string FileName = "event-subscriptions.json";

    /// <summary>Reads the subscriptions of a script root; none when the file is absent.</summary>
    public static IReadOnlyList<EventSubscription> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return [];
        return JsonNode.Parse(File.ReadAllText(path)) is JsonArray list
            ? [.. list.Select(entry => Read(new StrictObject(entry as JsonObject, FileName)))]
            : throw new SetupException($"{path} harus berisi sebuah daftar. Perbaiki berkas itu.");
    }

    private static EventSubscription Read(StrictObject entry)
    {
        var subscription = new EventSubscription(
            entry.Text("container") ?? throw new SetupException($"{FileName}: \"container\" belum diisi."),
            entry.Text("queue") ?? throw new SetupException($"{FileName}: \"queue\" belum diisi."));
        entry.Close();
        return subscription;
    }
}
