using Azure;
using Azure.Data.Tables;

namespace Lkj.Storage.Tabel;

/// <summary>The few table operations that every store needs, with "not there" and "already there" as answers instead of exceptions.</summary>
internal static class TableRows
{
    /// <summary>A row, or null.</summary>
    public static async Task<TableEntity?> FindAsync(this TableClient table, string partition, string row, CancellationToken cancellation)
    {
        var answer = await table.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation);
        return answer.HasValue ? answer.Value : null;
    }

    /// <summary>Adds a row; false when its key is taken.</summary>
    public static async Task<bool> TryAddAsync(this TableClient table, TableEntity row, CancellationToken cancellation)
    {
        try
        {
            await table.AddEntityAsync(row, cancellation);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status == 409)
        {
            return false;
        }
    }

    /// <summary>
    /// Reads a row, changes it and writes it back under its ETag, again until nobody came between. Null when there is no such row.
    /// </summary>
    /// <param name="change">Changes the row in place; false leaves it as it is.</param>
    public static async Task<TableEntity?> ChangeAsync(this TableClient table, string partition, string row, Func<TableEntity, bool> change, CancellationToken cancellation)
    {
        while (true)
        {
            var entity = await table.FindAsync(partition, row, cancellation);
            if (entity is null || !change(entity))
                return entity;
            try
            {
                await table.UpdateEntityAsync(entity, entity.ETag, TableUpdateMode.Replace, cancellation);
                return entity;
            }
            catch (RequestFailedException failure) when (failure.Status == 412)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }
}
