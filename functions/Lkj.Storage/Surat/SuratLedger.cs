using System.Security.Cryptography;
using Azure.Data.Tables;
using Lkj.Storage.Tabel;

namespace Lkj.Storage.Surat;

/// <summary>
/// Which mails are planned and which were sent, so that one outcome gives one mail. A mail is planned before it is sent and marked
/// after. Whoever finds it planned sends it again with the same token and date; only when a sender was killed between the server's
/// answer and the mark does the server get the same mail a second time, with the same Message-Id. A lost link would be worse.
/// </summary>
public sealed class SuratLedger(StorageClients clients, TimeProvider time)
{
    private const string Partition = "surat";
    private readonly TableClient table = clients.Tables.GetTableClient(StorageNames.SuratTerkirim);

    /// <summary>Plans a mail, or finds the one that is planned or sent already.</summary>
    public async Task<CatatanSurat> PlanAsync(string kunci, CancellationToken cancellation)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var row = new TableEntity(Partition, kunci)
        {
            [nameof(CatatanSurat.Waktu)] = time.GetUtcNow(),
            [nameof(CatatanSurat.Rahasia)] = token,
            [nameof(CatatanSurat.Terkirim)] = false,
        };
        // Read back also after adding: the stored time is what a second try will see.
        await table.TryAddAsync(row, cancellation);
        return FromRow((await table.FindAsync(Partition, kunci, cancellation))!);
    }

    /// <summary>Whether a mail was sent.</summary>
    public async Task<bool> IsSentAsync(string kunci, CancellationToken cancellation) =>
        await table.FindAsync(Partition, kunci, cancellation) is { } row && FromRow(row).Terkirim;

    /// <summary>Marks a planned mail as sent and forgets its token.</summary>
    public Task MarkSentAsync(string kunci, CancellationToken cancellation) =>
        table.ChangeAsync(
            Partition,
            kunci,
            row =>
            {
                row[nameof(CatatanSurat.Terkirim)] = true;
                return row.Remove(nameof(CatatanSurat.Rahasia));
            },
            cancellation);

    /// <summary>Forgets a mail that could not be sent, with its token; planned again, it is another mail.</summary>
    public Task ForgetAsync(string kunci, CancellationToken cancellation) => table.DeleteEntityAsync(Partition, kunci, cancellationToken: cancellation);

    private static CatatanSurat FromRow(TableEntity row) => new(
        row.RowKey,
        row.GetDateTimeOffset(nameof(CatatanSurat.Waktu))!.Value,
        row.GetString(nameof(CatatanSurat.Rahasia)),
        row.GetBoolean(nameof(CatatanSurat.Terkirim))!.Value);
}
