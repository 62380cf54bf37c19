namespace Lkj.Durable;

/// <summary>
/// External events of one instance. An event goes to the wait that began first for its name; without one it is kept, in
/// order of arrival. Letter case of names does not count.
/// </summary>
internal sealed class EventInbox
{
    private readonly List<(string Name, string? Input)> unread = [];
    private readonly List<OpenTask> waits = [];

    /// <summary>Whether the orchestrator waits for any event.</summary>
    public bool HasWaits => waits.Count > 0;

    /// <summary>Events that nobody has taken, in order of arrival.</summary>
    public IReadOnlyList<(string Name, string? Input)> Unread => unread;

    /// <summary>Takes in an event.</summary>
    public void Deliver(string name, string? input)
    {
        int index = waits.FindIndex(wait => SameName(wait.Name, name));
        if (index < 0)
        {
            unread.Add((name, input));
            return;
        }
        OpenTask wait = waits[index];
        waits.RemoveAt(index);
        wait.Answer.TrySetResult(input);
    }

    /// <summary>The next event of a name. A cancelled wait takes no event any more.</summary>
    public Task<string?> Take(string name, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<string?>(cancellationToken);

        int index = unread.FindIndex(raised => SameName(raised.Name, name));
        if (index >= 0)
        {
            string? input = unread[index].Input;
            unread.RemoveAt(index);
            return Task.FromResult(input);
        }

        OpenTask wait = new(name, new());
        waits.Add(wait);
        cancellationToken.Register(() =>
        {
            waits.Remove(wait);
            wait.Answer.TrySetCanceled(cancellationToken);
        });
        return wait.Answer.Task;
    }

    private static bool SameName(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
