using Azure.Storage.Blobs;
using Lkj.Domain.Acuan;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Acuan;

/// <summary>The list of offices: the one that the administrator stored last, or the one that the program brings along.</summary>
public sealed class DaftarSatkerStore(StorageClients clients)
{
    private readonly BlobClient blob = clients.Blobs.GetBlobContainerClient(StorageNames.Acuan).GetBlobClient("satker.csv");

    /// <summary>The list in force.</summary>
    public async Task<DaftarSatker> ReadAsync(CancellationToken cancellation)
    {
        var (daftar, masalah) = PembacaDaftarSatker.Baca(await ReadTextAsync(cancellation));
        return daftar ?? throw new InvalidOperationException($"The stored list of offices has {masalah.Count} faults.");
    }

    /// <summary>The office of a report by the list in force; null when the list does not have it.</summary>
    public async Task<DataSatker?> FindAsync(KunciLaporan laporan, CancellationToken cancellation) =>
        (await ReadAsync(cancellation)).Cari(laporan.Satker, laporan.Tahun);

    /// <summary>The text of the list in force, to be changed and stored again.</summary>
    public async Task<string> ReadTextAsync(CancellationToken cancellation) =>
        (await blob.TryDownloadAsync(cancellation))?.ToString() ?? DaftarSatker.TeksBawaan();

    /// <summary>Takes a whole list in place of the one in force; nothing is stored when there is anything to repair.</summary>
    /// <returns>The list, or what is to be repaired, line by line.</returns>
    public async Task<(DaftarSatker? Daftar, IReadOnlyList<string> Masalah)> ReplaceAsync(string csv, CancellationToken cancellation)
    {
        var hasil = PembacaDaftarSatker.Baca(csv);
        if (hasil.Daftar is not null)
            await blob.UploadAsync(BinaryData.FromString(csv), overwrite: true, cancellation);
        return hasil;
    }
}
