using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Lkj.Durable.Wire;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>The table of instances: one row per id.</summary>
public sealed class InstanceTable(TableClient table, PayloadStore payloads)
{
    private const int LongestText = 30_000;

    /// <summary>Creates the table where it is missing.</summary>
    public Task CreateAsync(CancellationToken cancellation) => table.CreateIfNotExistsAsync(cancellation);

    /// <summary>The instance of that id, or null.</summary>
    public async Task<Instance?> FindAsync(string id, CancellationToken cancellation)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(InstanceKey.Of(id), "", cancellationToken: cancellation);
        return row.HasValue ? Read(row.Value!) : null;
    }

    /// <summary>Writes a new row; false when the id has one already.</summary>
    public async Task<bool> AddAsync(Instance instance, CancellationToken cancellation)
    {
        try
        {
            await table.AddEntityAsync(Write(instance), cancellation);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status == 409)
        {
            return false;
        }
    }

    /// <summary>Writes a row over the version that was read; null when it was changed meanwhile.</summary>
    public async Task<Instance?> UpdateAsync(Instance instance, CancellationToken cancellation)
    {
        try
        {
            var response = await table.UpdateEntityAsync(Write(instance), instance.ETag, TableUpdateMode.Replace, cancellation);
            return instance with { ETag = response.Headers.ETag ?? ETag.All };
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <summary>Deletes a row; false when it was not there.</summary>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellation)
    {
        var response = await table.DeleteEntityAsync(InstanceKey.Of(id), "", cancellationToken: cancellation);
        return response.Status != 404;
    }

    /// <summary>All instances that match, in the order of their keys.</summary>
    public async IAsyncEnumerable<Instance> QueryAsync(InstanceFilter filter)
    {
        await foreach (var row in table.QueryAsync<TableEntity>(filter.ToOData()))
            yield return Read(row);
    }

    /// <summary>Puts a text where it fits: into the row, or into a blob of the instance.</summary>
    public async Task<StoredText> StoreAsync(Instance instance, string? text, CancellationToken cancellation) =>
        text is null || text.Length <= LongestText
            ? new StoredText(text)
            : new StoredText(null, await payloads.PutAsync(instance.Folder, new BinaryData(text), cancellation));

    /// <summary>The text itself, wherever it is.</summary>
    public async Task<string?> TextAsync(StoredText stored, CancellationToken cancellation) =>
        stored.Blob is null ? stored.Text : (await payloads.GetAsync(stored.Blob, cancellation)).ToString();

    private static TableEntity Write(Instance instance) => new(InstanceKey.Of(instance.Id), "")
    {
        ["InstanceId"] = instance.Id,
        ["ExecutionId"] = instance.ExecutionId,
        ["Name"] = instance.Name,
        ["RuntimeStatus"] = instance.Status.ToString(),
        ["CreatedTime"] = instance.Created,
        ["LastUpdatedTime"] = instance.LastUpdated,
        ["Turn"] = instance.Turn,
        ["Tags"] = JsonSerializer.Serialize(instance.Tags),
        ["Input"] = instance.Input.Text,
        ["InputBlobName"] = instance.Input.Blob,
        ["Output"] = instance.Output.Text,
        ["OutputBlobName"] = instance.Output.Blob,
        ["CustomStatus"] = instance.CustomStatus.Text,
        ["CustomStatusBlobName"] = instance.CustomStatus.Blob,
    };

    private static Instance Read(TableEntity row) =>
        new(row.GetString("InstanceId"), row.GetString("ExecutionId"), row.GetString("Name"), row.GetDateTimeOffset("CreatedTime")!.Value)
        {
            Status = Enum.Parse<OrchestrationStatus>(row.GetString("RuntimeStatus")),
            LastUpdated = row.GetDateTimeOffset("LastUpdatedTime")!.Value,
            Turn = row.GetInt32("Turn")!.Value,
            Tags = JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString("Tags"))!,
            Input = new StoredText(row.GetString("Input"), row.GetString("InputBlobName")),
            Output = new StoredText(row.GetString("Output"), row.GetString("OutputBlobName")),
            CustomStatus = new StoredText(row.GetString("CustomStatus"), row.GetString("CustomStatusBlobName")),
            ETag = row.ETag,
        };
}
