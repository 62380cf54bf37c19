using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Lkj.Domain.Keaslian;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Hasil;

/// <summary>Finished reports. The first PDF of a version stays: what an office was sent is never replaced.</summary>
public sealed class LaporanStore(StorageClients clients)
{
    private const string SidikIsi = "isi";
    private readonly BlobContainerClient container = clients.Blobs.GetBlobContainerClient(StorageNames.Laporan);

    /// <summary>Stores a PDF unless the version has one.</summary>
    /// <param name="kunci">The version.</param>
    /// <param name="pdf">Its PDF.</param>
    /// <param name="sidikIsi">The hash of its figures, kept with the PDF.</param>
    /// <param name="cancellation">Stops the storing.</param>
    public async Task KeepAsync(KunciVersi kunci, ReadOnlyMemory<byte> pdf, string sidikIsi, CancellationToken cancellation)
    {
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/pdf" },
            Metadata = new Dictionary<string, string> { [SidikIsi] = sidikIsi },
        };
        try
        {
            await Blob(kunci).UploadAsync(BinaryData.FromBytes(pdf), options, cancellation);
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            // Rendered before; the same content gives the same bytes.
        }
    }

    /// <summary>Whether the version has its PDF.</summary>
    public async Task<bool> ExistsAsync(KunciVersi kunci, CancellationToken cancellation) => await Blob(kunci).ExistsAsync(cancellation);

    /// <summary>The PDF, or null.</summary>
    public async Task<byte[]?> ReadAsync(KunciVersi kunci, CancellationToken cancellation) => (await Blob(kunci).TryDownloadAsync(cancellation))?.ToArray();

    /// <summary>What was issued with a version, read from the stored PDF; null while there is none.</summary>
    public async Task<Terbitan?> TerbitanAsync(KunciVersi kunci, CancellationToken cancellation)
    {
        if (!await ExistsAsync(kunci, cancellation))
            return null;
        var pdf = (await Blob(kunci).DownloadContentAsync(cancellation)).Value;
        return new Terbitan(
            kunci.Laporan.Satker, kunci.Laporan.Tahun, kunci.Versi, Sidik.Dari(pdf.Content.ToMemory().Span), pdf.Details.Metadata.TryGetValue(SidikIsi, out var isi) ? isi : "",
            pdf.Details.CreatedOn);
    }

    /// <summary>The name under which people save it: <c>lkj-2019-656549-v1.pdf</c>.</summary>
    public static string FileName(KunciVersi kunci) => $"lkj-{kunci}.pdf";

    private BlobClient Blob(KunciVersi kunci) => container.GetBlobClient($"{kunci.Laporan.Folder}/{FileName(kunci)}");
}
