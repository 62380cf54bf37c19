using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Hasil;

/// <summary>Finished reports: for each version a draft, and the approved one beside it; and the recaps that were mailed. The first PDF of each stays: what an office was sent is never replaced.</summary>
public sealed class LaporanStore(StorageClients clients)
{
    private const string SidikIsi = "isi";
    private readonly BlobContainerClient container = clients.Blobs.GetBlobContainerClient(StorageNames.Laporan);

    /// <summary>Stores a PDF unless the version has one of its kind.</summary>
    /// <param name="kunci">The version.</param>
    /// <param name="jenis">As what it is issued.</param>
    /// <param name="pdf">Its PDF.</param>
    /// <param name="sidikIsi">The hash of its figures, kept with the PDF.</param>
    /// <param name="cancellation">Stops the storing.</param>
    public Task KeepAsync(KunciVersi kunci, JenisTerbitan jenis, ReadOnlyMemory<byte> pdf, string sidikIsi, CancellationToken cancellation) => KeepAsync(Blob(kunci, jenis), pdf, sidikIsi, cancellation);

    /// <summary>Stores the PDF of a recap unless it has one.</summary>
    public Task KeepAsync(KunciRekap kunci, ReadOnlyMemory<byte> pdf, string sidikIsi, CancellationToken cancellation) => KeepAsync(Blob(kunci), pdf, sidikIsi, cancellation);

    /// <summary>Whether the recap has its PDF.</summary>
    public async Task<bool> ExistsAsync(KunciRekap kunci, CancellationToken cancellation) => await Blob(kunci).ExistsAsync(cancellation);

    /// <summary>The PDF of a recap, or null.</summary>
    public async Task<byte[]?> ReadAsync(KunciRekap kunci, CancellationToken cancellation) => (await Blob(kunci).TryDownloadAsync(cancellation))?.ToArray();

    /// <summary>What was issued as a recap, read from the stored PDF; null while there is none.</summary>
    public Task<Terbitan?> TerbitanAsync(KunciRekap kunci, CancellationToken cancellation) => TerbitanAsync(Blob(kunci), kunci.Kode, kunci.Tahun, kunci.Versi, JenisTerbitan.Rekap, cancellation);

    /// <summary>Whether the version has its PDF.</summary>
    public async Task<bool> ExistsAsync(KunciVersi kunci, JenisTerbitan jenis, CancellationToken cancellation) => await Blob(kunci, jenis).ExistsAsync(cancellation);

    /// <summary>The PDF, or null.</summary>
    public async Task<byte[]?> ReadAsync(KunciVersi kunci, JenisTerbitan jenis, CancellationToken cancellation) => (await Blob(kunci, jenis).TryDownloadAsync(cancellation))?.ToArray();

    /// <summary>What was issued with a version, read from the stored PDF; null while there is none.</summary>
    public Task<Terbitan?> TerbitanAsync(KunciVersi kunci, JenisTerbitan jenis, CancellationToken cancellation) =>
        TerbitanAsync(Blob(kunci, jenis), kunci.Laporan.Satker, kunci.Laporan.Tahun, kunci.Versi, jenis, cancellation);

    /// <summary>The name under which people save it: <c>lkj-2019-656549-v1.pdf</c> for a draft, <c>lkj-2019-656549-v1-disahkan.pdf</c> for what was approved.</summary>
    public static string FileName(KunciVersi kunci, JenisTerbitan jenis) => $"lkj-{kunci}{(jenis == JenisTerbitan.Draf ? "" : "-disahkan")}.pdf";

    /// <summary>The name under which people save a recap: <c>rekap-lkj-2019-654336-20200115.pdf</c>.</summary>
    public static string FileName(KunciRekap kunci) => $"rekap-lkj-{kunci.Tahun}-{kunci.Wilayah}-{kunci.Hari}.pdf";

    private static async Task KeepAsync(BlobClient blob, ReadOnlyMemory<byte> pdf, string sidikIsi, CancellationToken cancellation)
    {
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/pdf" },
            Metadata = new Dictionary<string, string> { [SidikIsi] = sidikIsi },
        };
        try
        {
            await blob.UploadAsync(BinaryData.FromBytes(pdf), options, cancellation);
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            // Rendered before; the same content gives the same bytes.
        }
    }

    private static async Task<Terbitan?> TerbitanAsync(BlobClient blob, KodeSatker satker, TahunAnggaran tahun, int versi, JenisTerbitan jenis, CancellationToken cancellation)
    {
        if (!await blob.ExistsAsync(cancellation))
            return null;
        var pdf = (await blob.DownloadContentAsync(cancellation)).Value;
        return new Terbitan(
            satker, tahun, versi, Sidik.Dari(pdf.Content.ToMemory().Span), pdf.Details.Metadata.TryGetValue(SidikIsi, out var isi) ? isi : "", pdf.Details.CreatedOn, jenis);
    }

    private BlobClient Blob(KunciVersi kunci, JenisTerbitan jenis) => container.GetBlobClient($"{kunci.Laporan.Folder}/{FileName(kunci, jenis)}");

    private BlobClient Blob(KunciRekap kunci) => container.GetBlobClient($"rekap/{kunci.Tahun}/{kunci.Wilayah}/{FileName(kunci)}");
}
