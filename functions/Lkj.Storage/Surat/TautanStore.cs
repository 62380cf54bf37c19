using Azure.Data.Tables;
using Lkj.Storage.Kunci;
using Lkj.Storage.Tabel;

namespace Lkj.Storage.Surat;

/// <summary>Mailed links. Of the token only its hash is kept, so who reads the table can open nothing with it.</summary>
public sealed class TautanStore(StorageClients clients)
{
    private const string Partition = "tautan";
    private readonly TableClient table = clients.Tables.GetTableClient(StorageNames.Tautan);

    /// <summary>Makes a token valid and gives the link's id. Doing so twice leaves the first one, also when it has been revoked.</summary>
    public async Task<string> AddAsync(string token, string kunci, DateTimeOffset kedaluwarsa, CancellationToken cancellation, string alamat = "")
    {
        var id = Sidik.Dari(token);
        await table.TryAddAsync(
            new TableEntity(Partition, id)
            {
                [nameof(Tautan.Kunci)] = kunci,
                [nameof(Tautan.Kedaluwarsa)] = kedaluwarsa,
                [nameof(Tautan.Dicabut)] = false,
                [nameof(Tautan.Alamat)] = alamat,
            },
            cancellation);
        return id;
    }

    /// <summary>The link of a token, or null; whether it still opens anything is for the caller to ask.</summary>
    public Task<Tautan?> FindAsync(string token, CancellationToken cancellation) => FindByIdAsync(Sidik.Dari(token), cancellation);

    /// <summary>Whether a link opens anything at a moment, by its id.</summary>
    public async Task<bool> IsOpenAsync(string id, DateTimeOffset saat, CancellationToken cancellation) => await FindByIdAsync(id, cancellation) is { } satu && satu.Terbuka(saat);

    /// <summary>Revokes a link by its id; null when there is none.</summary>
    public async Task<Tautan?> RevokeAsync(string id, CancellationToken cancellation)
    {
        var row = await table.ChangeAsync(
            Partition,
            id,
            row =>
            {
                row[nameof(Tautan.Dicabut)] = true;
                return true;
            },
            cancellation);
        return row is null ? null : FromRow(row);
    }

    private async Task<Tautan?> FindByIdAsync(string id, CancellationToken cancellation) => await table.FindAsync(Partition, id, cancellation) is { } row ? FromRow(row) : null;

    private static Tautan FromRow(TableEntity row) => new(
        row.RowKey,
        row.GetString(nameof(Tautan.Kunci)),
        row.GetDateTimeOffset(nameof(Tautan.Kedaluwarsa))!.Value,
        row.GetBoolean(nameof(Tautan.Dicabut))!.Value) { Alamat = row.GetString(nameof(Tautan.Alamat)) ?? "" };
}
