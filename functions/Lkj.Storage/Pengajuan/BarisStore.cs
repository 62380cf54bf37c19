using Azure.Data.Tables;
using Lkj.Storage.Kunci;
using Lkj.Storage.Tabel;

namespace Lkj.Storage.Pengajuan;

/// <summary>
/// The records of submissions as table rows. They stand under the hash of their file and not under a version: whoever writes them
/// first or twice, also at the same time as others, writes the same rows, and no version can meet another's.
/// </summary>
internal sealed class BarisStore(StorageClients clients)
{
    private readonly TableClient table = clients.Tables.GetTableClient(StorageNames.Baris);

    /// <summary>Writes a content and gives the number of its rows.</summary>
    public async Task<int> WriteAsync(KunciLaporan laporan, string sidik, IsiPengajuan isi, CancellationToken cancellation)
    {
        var rows = PetaBaris.ToRows(Partition(laporan, sidik), isi);
        await TableBatch.UpsertAsync(table, rows, cancellation);
        return rows.Count;
    }

    /// <summary>Reads a content of a known number of rows; throws <see cref="InvalidOperationException"/> when rows are missing.</summary>
    public async Task<IsiPengajuan> ReadAsync(KunciLaporan laporan, string sidik, int count, CancellationToken cancellation)
    {
        var partition = Partition(laporan, sidik);
        var end = PetaBaris.RowKey(count);
        var rows = new List<TableEntity>(count);
        var query = table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey lt {end}"), cancellationToken: cancellation);
        await foreach (var row in query)
            rows.Add(row);
        return rows.Count == count ? PetaBaris.FromRows(rows) : throw new InvalidOperationException($"Submission {partition} has {rows.Count} rows instead of {count}.");
    }

    private static string Partition(KunciLaporan laporan, string sidik) => $"{laporan}-{sidik}";
}
