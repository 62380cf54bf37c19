using Azure.Data.Tables;

namespace Lkj.Storage.Tabel;

/// <summary>
/// Writes many rows of one partition in transactions. The limits of Table Storage (100 rows, 4 MiB, one partition, each row once)
/// are kept and checked here, before sending, since the emulator accepts what the real service refuses.
/// </summary>
public static class TableBatch
{
    /// <summary>Most rows of one transaction.</summary>
    public const int MaxRows = 100;

    /// <summary>Most bytes of one transaction; the service allows 4 MiB with its own overhead, which the margin leaves room for.</summary>
    public const int MaxBytes = 3 * 1024 * 1024;

    /// <summary>Writes rows, replacing equal keys. Each transaction is whole or not at all; all of them together are not.</summary>
    public static async Task UpsertAsync(TableClient table, IReadOnlyList<TableEntity> rows, CancellationToken cancellation)
    {
        foreach (var batch in Split(rows))
            await table.SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)), cancellation);
    }

    /// <summary>
    /// Cuts rows into transactions, keeping their order. Throws <see cref="ArgumentException"/> for rows of two partitions, a key that
    /// comes twice, or a row that is too large for any transaction.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<TableEntity>> Split(IReadOnlyList<TableEntity> rows)
    {
        var batches = new List<IReadOnlyList<TableEntity>>();
        var batch = new List<TableEntity>();
        var bytes = 0L;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.PartitionKey != rows[0].PartitionKey)
                throw new ArgumentException($"A transaction has one partition, not '{rows[0].PartitionKey}' and '{row.PartitionKey}'.", nameof(rows));
            if (!keys.Add(row.RowKey))
                throw new ArgumentException($"Row '{row.RowKey}' comes twice.", nameof(rows));
            var size = Size(row);
            if (size > MaxBytes)
                throw new ArgumentException($"Row '{row.RowKey}' has about {size} bytes, more than {MaxBytes}.", nameof(rows));
            if (batch.Count == MaxRows || bytes + size > MaxBytes)
            {
                batches.Add(batch);
                (batch, bytes) = ([], 0);
            }
            batch.Add(row);
            bytes += size;
        }
        if (batch.Count > 0)
            batches.Add(batch);
        return batches;
    }

    // Text is counted at the three bytes a UTF-16 unit can take; other values at the length of their longest JSON form.
    private static long Size(TableEntity row) =>
        600 + row.Sum(property => 100L + property.Key.Length + (property.Value is string text ? 3L * text.Length : 40L));
}
