using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Lkj.Durable.Wire;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>
/// The table of histories: one row per turn, added and never changed. Adding fails when the turn is there already, so of two
/// hosts that work on the same instance only one gets its turn in.
/// </summary>
public sealed class HistoryTable(TableClient table, PayloadStore payloads)
{
    private const int MaxBytes = 60_000;

    /// <summary>Creates the table where it is missing.</summary>
    public Task CreateAsync(CancellationToken cancellation) => table.CreateIfNotExistsAsync(cancellation);

    /// <summary>The history of the instance's present execution.</summary>
    public async Task<History> LoadAsync(Instance instance, CancellationToken cancellation)
    {
        var turns = new List<Turn>();
        var rows = table.QueryAsync<TableEntity>(RowsOf(instance.Id, instance.ExecutionId), cancellationToken: cancellation);
        await foreach (var row in rows)
        {
            var blob = row.GetString("BlobName");
            turns.Add(Turn.Parse(blob is null ? row.GetBinary("Body") : (await payloads.GetAsync(blob, cancellation)).ToMemory().Span));
        }
        return new History(turns);
    }

    /// <summary>Adds a turn; false when the execution has a turn of that number already.</summary>
    public async Task<bool> AppendAsync(Instance instance, Turn turn, CancellationToken cancellation)
    {
        var row = new TableEntity(InstanceKey.Of(instance.Id), RowKey(instance.ExecutionId, turn.Number))
        {
            ["Summary"] = Summary(turn),
        };
        var body = turn.ToBytes();
        if (body.Length <= MaxBytes)
            row["Body"] = body;
        else
            row["BlobName"] = await payloads.PutAsync(instance.Folder, new BinaryData(body), cancellation);
        try
        {
            await table.AddEntityAsync(row, cancellation);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status == 409)
        {
            return false;
        }
    }

    /// <summary>Deletes the turns and blobs of one execution.</summary>
    public async Task DeleteAsync(string instanceId, string executionId, CancellationToken cancellation)
    {
        var rows = table.QueryAsync<TableEntity>(RowsOf(instanceId, executionId), select: ["PartitionKey", "RowKey"], cancellationToken: cancellation);
        await foreach (var row in rows)
            await table.DeleteEntityAsync(row, ETag.All, cancellation);
        await payloads.DeleteFolderAsync(Instance.FolderOf(instanceId, executionId), cancellation);
    }

    private static string RowsOf(string instanceId, string executionId) => TableClient.CreateQueryFilter(
        $"PartitionKey eq {InstanceKey.Of(instanceId)} and RowKey ge {executionId + "-"} and RowKey lt {executionId + "."}");

    private static string RowKey(string executionId, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{executionId}-{number:D8}");

    // For people who look into the table.
    private static string Summary(Turn turn)
    {
        var kinds = turn.Events.Select(history => history.EventTypeCase == HistoryEvent.EventTypeOneofCase.TaskScheduled
            ? $"TaskScheduled({history.TaskScheduled.Name})"
            : history.EventTypeCase.ToString());
        var text = string.Join(", ", kinds);
        return text.Length <= 10_000 ? text : text[..10_000];
    }
}
