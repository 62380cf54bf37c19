using Azure.Storage.Blobs;

namespace Lkj.LocalHost.Blobs;

/// <summary>
/// What a subscriber has been told of already: one empty blob per blob and ETag, under the real host's name for it. So an overwritten blob
/// is told of again, and after a kill between telling and writing down the same blob is told of twice, as Event Grid may do too.
/// </summary>
public sealed class BlobReceipts
{
    private readonly BlobContainerClient _host;
    private readonly string _prefix;
    private readonly HashSet<string> _known;

    private BlobReceipts(BlobContainerClient host, string prefix, HashSet<string> known)
    {
        _host = host;
        _prefix = prefix;
        _known = known;
    }

    /// <summary>Reads the receipts of a subscriber.</summary>
    /// <param name="host">The container for the state of hosts.</param>
    /// <param name="subscriber">The host's and the subscriber's name.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<BlobReceipts> ReadAsync(BlobContainerClient host, string subscriber, CancellationToken cancellation)
    {
        var prefix = $"blobreceipts/{subscriber}/";
        var known = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var blob in host.GetBlobsAsync(new() { Prefix = prefix }, cancellation))
            known.Add(blob.Name[prefix.Length..]);
        return new BlobReceipts(host, prefix, known);
    }

    /// <summary>True when the subscriber knows this version of the blob.</summary>
    public bool Knows(string container, string name, string etag) => _known.Contains(Key(container, name, etag));

    /// <summary>Writes down that the subscriber knows this version of the blob.</summary>
    public async Task WriteAsync(string container, string name, string etag, CancellationToken cancellation)
    {
        var key = Key(container, name, etag);
        await _host.GetBlobClient(_prefix + key).UploadAsync(BinaryData.Empty, overwrite: true, cancellation);
        _known.Add(key);
    }

    private static string Key(string container, string name, string etag) => $"\"{etag}\"/{container}/{name}";
}
