using System.Globalization;
using Azure.Data.Tables;
using Lkj.Domain.Nilai;
using Lkj.Storage.Kunci;
using Lkj.Storage.Tabel;

namespace Lkj.Storage.Surat;

/// <summary>Mail addresses of offices, as the administrator loaded them last.</summary>
public sealed class KontakStore(StorageClients clients)
{
    private readonly TableClient table = clients.Tables.GetTableClient(StorageNames.Kontak);

    /// <summary>Takes a whole list in place of the stored one: adds first, then removes what the list no longer has.</summary>
    public async Task ReplaceAsync(IReadOnlyList<Kontak> kontak, CancellationToken cancellation)
    {
        var rows = kontak.Select(ToRow).DistinctBy(row => (row.PartitionKey, row.RowKey)).ToList();
        foreach (var office in rows.GroupBy(row => row.PartitionKey))
            await TableBatch.UpsertAsync(table, [.. office], cancellation);

        var kept = rows.Select(row => (row.PartitionKey, row.RowKey)).ToHashSet();
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: cancellation))
        {
            if (!kept.Contains((row.PartitionKey, row.RowKey)))
                await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellation);
        }
    }

    /// <summary>The addresses of an office that are in use on a day.</summary>
    public async Task<IReadOnlyList<Kontak>> ListAsync(KodeSatker satker, DateOnly hari, CancellationToken cancellation)
    {
        var partition = satker.Nilai;
        var found = new List<Kontak>();
        await foreach (var row in table.QueryAsync<TableEntity>(row => row.PartitionKey == partition, cancellationToken: cancellation))
            found.Add(FromRow(row));
        return [.. found.Where(kontak => kontak.Sejak <= hari)];
    }

    private static TableEntity ToRow(Kontak kontak) => new(kontak.Satker.Nilai, $"{kontak.Peran}-{Sidik.Dari(kontak.Alamat)}")
    {
        [nameof(Kontak.Peran)] = kontak.Peran.ToString(),
        [nameof(Kontak.Alamat)] = kontak.Alamat,
        [nameof(Kontak.Sejak)] = kontak.Sejak.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static Kontak FromRow(TableEntity row) => new(
        new KodeSatker(row.PartitionKey),
        Enum.Parse<Peran>(row.GetString(nameof(Kontak.Peran))),
        row.GetString(nameof(Kontak.Alamat)),
        DateOnly.ParseExact(row.GetString(nameof(Kontak.Sejak)), "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
