using Azure;
using Azure.Storage.Blobs;

namespace Lkj.Storage.Berkas;

/// <summary>Reading of blobs with "not there" as an answer instead of an exception.</summary>
internal static class BlobReading
{
    /// <summary>The whole content, or null when there is no such blob. For small blobs of our own.</summary>
    public static async Task<BinaryData?> TryDownloadAsync(this BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            return (await blob.DownloadContentAsync(cancellation)).Value.Content;
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
    }
}
