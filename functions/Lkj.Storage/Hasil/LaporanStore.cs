using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Lkj.Domain.Keaslian;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Hasil;

/// <summary>Finished reports: for each version a draft, and the approved one beside it. The first PDF of each stays: what an office was sent is never replaced.</summary>
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
    public async Task KeepAsync(KunciVersi kunci, JenisTerbitan jenis, ReadOnlyMemory<byte> pdf, string sidikIsi, CancellationToken cancellation)
    {
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/pdf" },
            Metadata = new Dictionary<string, string> { [SidikIsi] = sidikIsi },
        };
        try
        {
            await Blob(kunci, jenis).UploadAsync(BinaryData.FromBytes(pdf), options, cancellation);
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            // Rendered before; the same content gives the same bytes.
        }
    }

    /// <summary>Whether the version has its PDF.</summary>
    public async Task<bool> ExistsAsync(KunciVersi kunci, JenisTerbitan jenis, CancellationToken cancellation) => await Blob(kunci, jenis).ExistsAsync(cancellation);

    /// <summary>The PDF, or null.</summary>
    public async Task<byte[]?> ReadAsync(KunciVersi kunci, JenisTerbitan jenis, CancellationToken cancellation) => (await Blob(kunci, jenis).TryDownloadAsync(cancellation))?.ToArray();

    /// <summary>What was issued with a version, read from the stored PDF; null while there is none.</summary>
    public async Task<Terbitan?> TerbitanAsync(KunciVersi kunci, JenisTerbitan jenis, CancellationToken cancellation)
    {
        if (!await ExistsAsync(kunci, jenis, cancellation))
            return null;
        var pdf = (await Blob(kunci, jenis).DownloadContentAsync(cancellation)).Value;
        return new Terbitan(
            kunci.Laporan.Satker, kunci.Laporan.Tahun, kunci.Versi, Sidik.Dari(pdf.Content.ToMemory().Span), pdf.Details.Metadata.TryGetValue(SidikIsi, out var isi) ? isi : "",
            pdf.Details.CreatedOn, jenis);
    }

    /// <summary>The name under which people save it: <c>lkj-2019-656549-v1.pdf</c> for a draft, <c>lkj-2019-656549-v1-disahkan.pdf</c> for what was approved.</summary>
    public static string FileName(KunciVersi kunci, JenisTerbitan jenis) => $"lkj-{kunci}{(jenis == JenisTerbitan.Draf ? "" : "-disahkan")}.pdf";

    private BlobClient Blob(KunciVersi kunci, JenisTerbitan jenis) => container.GetBlobClient($"{kunci.Laporan.Folder}/{FileName(kunci, jenis)}");
}
