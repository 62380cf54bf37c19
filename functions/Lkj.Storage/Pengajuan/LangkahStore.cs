using Azure.Data.Tables;
using Lkj.Storage.Kunci;
using Lkj.Storage.Tabel;

namespace Lkj.Storage.Pengajuan;

/// <summary>Which steps a submission has passed, and when. The first time counts; a step that is run again changes nothing.</summary>
public sealed class LangkahStore(StorageClients clients, TimeProvider time)
{
    private readonly TableClient table = clients.Tables.GetTableClient(StorageNames.Langkah);

    /// <summary>Records that a step was passed now.</summary>
    public Task RecordAsync(KunciVersi kunci, Langkah langkah, CancellationToken cancellation, string keterangan = "") =>
        table.TryAddAsync(
            new TableEntity(kunci.ToString(), $"{(int)langkah:D2}")
            {
                [nameof(Langkah)] = langkah.ToString(),
                [nameof(CatatanLangkah.Waktu)] = time.GetUtcNow(),
                [nameof(CatatanLangkah.Keterangan)] = keterangan,
            },
            cancellation);

    /// <summary>The steps passed so far, in their order.</summary>
    public async Task<IReadOnlyList<CatatanLangkah>> ListAsync(KunciVersi kunci, CancellationToken cancellation)
    {
        var partition = kunci.ToString();
        var found = new List<CatatanLangkah>();
        await foreach (var row in table.QueryAsync<TableEntity>(row => row.PartitionKey == partition, cancellationToken: cancellation))
        {
            found.Add(new CatatanLangkah(
                Enum.Parse<Langkah>(row.GetString(nameof(Langkah))),
                row.GetDateTimeOffset(nameof(CatatanLangkah.Waktu))!.Value,
                row.GetString(nameof(CatatanLangkah.Keterangan))));
        }
        return found;
    }
}
