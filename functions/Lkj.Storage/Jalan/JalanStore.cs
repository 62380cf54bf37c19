using Azure.Data.Tables;
using Lkj.Storage.Pengajuan;
using Lkj.Storage.Tabel;

namespace Lkj.Storage.Jalan;

/// <summary>The year-ends that were asked for. A run stays open until its own last step closes it or the system gives up.</summary>
public sealed class JalanStore(StorageClients clients, TimeProvider time)
{
    private const string Partition = "jalan";
    private readonly TableClient table = clients.Tables.GetTableClient(StorageNames.Jalan);

    /// <summary>Records that a run is asked for. Asking twice is asking once; one that the system gave up on is opened again.</summary>
    public async Task<CatatanJalan> OpenAsync(string kunci, CancellationToken cancellation)
    {
        var baru = new CatatanJalan(kunci, time.GetUtcNow(), StatusJalan.Berjalan, Percobaan.Pertama);
        return await table.TryAddAsync(Fill(new TableEntity(Partition, kunci), baru), cancellation)
            ? baru
            : await ChangeAsync(kunci, kini => kini.Status == StatusJalan.Gagal ? kini.DibukaKembali() : kini, cancellation);
    }

    /// <summary>A run, or null.</summary>
    public async Task<CatatanJalan?> FindAsync(string kunci, CancellationToken cancellation) =>
        await table.FindAsync(Partition, kunci, cancellation) is { } row ? FromRow(row) : null;

    /// <summary>All runs that something still works on.</summary>
    public async Task<IReadOnlyList<CatatanJalan>> ListOpenAsync(CancellationToken cancellation)
    {
        var terbuka = nameof(StatusJalan.Berjalan);
        var found = new List<CatatanJalan>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and Status eq {terbuka}"), cancellationToken: cancellation))
            found.Add(FromRow(row));
        return found;
    }

    /// <summary>Changes what is known about a run, under its ETag; gives what stands there afterwards.</summary>
    /// <param name="kunci">A run that exists; throws <see cref="InvalidOperationException"/> otherwise.</param>
    /// <param name="change">The new state from the current one; the same value changes nothing. May be asked more than once.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public async Task<CatatanJalan> ChangeAsync(string kunci, Func<CatatanJalan, CatatanJalan> change, CancellationToken cancellation)
    {
        var row = await table.ChangeAsync(Partition, kunci, Apply, cancellation);
        return row is null ? throw new InvalidOperationException($"There is no run {kunci}.") : FromRow(row);

        bool Apply(TableEntity entity)
        {
            var before = FromRow(entity);
            var after = change(before);
            if (ReferenceEquals(before, after))
                return false;
            Fill(entity, after);
            return true;
        }
    }

    private static TableEntity Fill(TableEntity row, CatatanJalan catatan)
    {
        row[nameof(catatan.Diminta)] = catatan.Diminta;
        row[nameof(catatan.Status)] = catatan.Status.ToString();
        catatan.Percobaan.Fill(row);
        return row;
    }

    private static CatatanJalan FromRow(TableEntity row) => new(
        row.RowKey,
        row.GetDateTimeOffset(nameof(CatatanJalan.Diminta))!.Value,
        Enum.Parse<StatusJalan>(row.GetString(nameof(CatatanJalan.Status))),
        Percobaan.FromRow(row));
}
