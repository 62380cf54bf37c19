using Azure.Data.Tables;
using Lkj.Domain.Keaslian;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Tabel;

namespace Lkj.Storage.Keaslian;

/// <summary>
/// Issued reports by version and kind, issued recaps by province and day, both and by the hash of their PDF. Everything in a row is read from the stored PDF, so recording again
/// changes nothing, and the table could be made anew.
/// </summary>
public sealed class TerbitanStore(StorageClients clients, LaporanStore laporan)
{
    // Sorts behind all partitions of reports, which begin with a year.
    private const string MenurutSidik = "sidik";
    private const string Kunci = "Kunci";
    private readonly TableClient table = clients.Tables.GetTableClient(StorageNames.Terbitan);

    /// <summary>Records the stored PDF of a version; false when it has none of this kind yet.</summary>
    public async Task<bool> RecordAsync(KunciVersi kunci, JenisTerbitan jenis, CancellationToken cancellation) =>
        await RecordAsync(kunci.ToString(), await laporan.TerbitanAsync(kunci, jenis, cancellation), cancellation);

    /// <summary>Records the stored PDF of a recap; false when it has none yet.</summary>
    public async Task<bool> RecordAsync(KunciRekap kunci, CancellationToken cancellation) =>
        await RecordAsync(kunci.ToString(), await laporan.TerbitanAsync(kunci, cancellation), cancellation);

    /// <summary>What is known of a PDF by its hash.</summary>
    public async Task<HasilKeaslian> CheckAsync(string sidik, CancellationToken cancellation) =>
        await table.FindAsync(MenurutSidik, sidik, cancellation) is { } row
            ? HasilKeaslian.Periksa(sidik, await ListAsync(Urai(row.GetString(Kunci)).Laporan, cancellation))
            : new HasilKeaslian(null, null);

    /// <summary>What is known of a version; of its approved report where it has one. The version of a recap is its day.</summary>
    public async Task<HasilKeaslian> CheckAsync(KunciVersi kunci, CancellationToken cancellation)
    {
        var semua = await ListAsync(kunci.Laporan, cancellation);
        return HasilKeaslian.Periksa(semua.LastOrDefault(satu => satu.Versi == kunci.Versi), semua);
    }

    /// <summary>All issued reports, by year, office, version and kind.</summary>
    public Task<IReadOnlyList<Terbitan>> ListAsync(CancellationToken cancellation) => ReadAsync(TableClient.CreateQueryFilter($"PartitionKey lt {MenurutSidik}"), cancellation);

    private Task<IReadOnlyList<Terbitan>> ListAsync(KunciLaporan satu, CancellationToken cancellation) =>
        ReadAsync(TableClient.CreateQueryFilter($"PartitionKey eq {satu.ToString()}"), cancellation);

    private async Task<IReadOnlyList<Terbitan>> ReadAsync(string filter, CancellationToken cancellation)
    {
        var semua = new List<Terbitan>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            var kunci = Urai(row.GetString(Kunci));
            semua.Add(new Terbitan(
                kunci.Laporan.Satker, kunci.Laporan.Tahun, kunci.Versi, row.GetString(nameof(Terbitan.Sidik)), row.GetString(nameof(Terbitan.SidikIsi)),
                row.GetDateTimeOffset(nameof(Terbitan.Terbit))!.Value, row.GetString(nameof(Terbitan.Jenis)) is { } jenis ? Enum.Parse<JenisTerbitan>(jenis) : JenisTerbitan.Draf));
        }
        return semua;
    }

    private async Task<bool> RecordAsync(string kunci, Terbitan? terbitan, CancellationToken cancellation)
    {
        if (terbitan is null)
            return false;
        await table.TryAddAsync(new TableEntity(MenurutSidik, terbitan.Sidik) { [Kunci] = kunci }, cancellation);
        await table.TryAddAsync(
            new TableEntity(Urai(kunci).Laporan.ToString(), Row(terbitan.Versi, terbitan.Jenis))
            {
                [Kunci] = kunci,
                [nameof(Terbitan.Sidik)] = terbitan.Sidik,
                [nameof(Terbitan.SidikIsi)] = terbitan.SidikIsi,
                [nameof(Terbitan.Terbit)] = terbitan.Terbit,
                [nameof(Terbitan.Jenis)] = terbitan.Jenis.ToString(),
            },
            cancellation);
        return true;
    }

    private static KunciVersi Urai(string kunci) => KunciRekap.TryUrai(kunci, out var rekap) ? new KunciLaporan(rekap.Kode, rekap.Tahun).Versi(rekap.Versi) : KunciVersi.Urai(kunci);

    // A draft has the key that it had before there were approved reports, and sorts before the approved one.
    private static string Row(int versi, JenisTerbitan jenis) => jenis switch
    {
        JenisTerbitan.Draf => $"v{versi:D6}",
        JenisTerbitan.Disahkan => $"v{versi:D6}-disahkan",
        _ => $"rekap-{versi:D8}",
    };
}
