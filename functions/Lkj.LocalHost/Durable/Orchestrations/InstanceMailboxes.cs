using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Orchestrations;

/// <summary>
/// Lets many instances take their turns at the same time, each one turn after the other: what comes for an instance that is
/// in a turn waits and goes into its next turn together.
/// </summary>
/// <param name="turn">Takes one turn of the instance named; must not throw.</param>
/// <param name="parallel">How many turns at the same time.</param>
public sealed class InstanceMailboxes(Func<string, IReadOnlyList<HubDelivery>, Task> turn, int parallel) : IDisposable
{
    private readonly Dictionary<string, List<HubDelivery>> _waiting = [];
    private readonly HashSet<Task> _running = [];
    private readonly SemaphoreSlim _free = new(parallel);

    /// <summary>Puts deliveries into the mailboxes of their instances.</summary>
    public void Post(IReadOnlyList<HubDelivery> deliveries)
    {
        lock (_waiting)
        {
            foreach (var group in deliveries.GroupBy(delivery => delivery.Message.InstanceId))
            {
                if (_waiting.TryGetValue(group.Key, out var list))
                {
                    list.AddRange(group);
                    continue;
                }
                _waiting[group.Key] = [.. group];
                _running.RemoveWhere(task => task.IsCompleted);
                _running.Add(Task.Run(() => WorkAsync(group.Key)));
            }
        }
    }

    /// <summary>Waits until every mailbox is empty.</summary>
    public Task DrainAsync()
    {
        lock (_waiting)
            return Task.WhenAll(_running);
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    private async Task WorkAsync(string instanceId)
    {
        while (Take(instanceId) is { } deliveries)
        {
            await _free.WaitAsync();
            try
            {
                await turn(instanceId, deliveries);
            }
            finally
            {
                _free.Release();
            }
        }
    }

    private List<HubDelivery>? Take(string instanceId)
    {
        lock (_waiting)
        {
            var list = _waiting[instanceId];
            if (list.Count == 0)
            {
                _waiting.Remove(instanceId);
                return null;
            }
            _waiting[instanceId] = [];
            return list;
        }
    }
}
