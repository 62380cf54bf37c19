using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;

namespace Lkj.LocalHost.Timers;

/// <summary>What is kept of a timer between two occurrences.</summary>
/// <param name="Last">The latest run; the smallest date before the first.</param>
/// <param name="Next">The next occurrence.</param>
/// <param name="LastUpdated">When the status was last written because of a run.</param>
public sealed record TimerStatus(DateTimeOffset Last, DateTimeOffset Next, DateTimeOffset LastUpdated)
{
    /// <summary>The status of a timer that has never run.</summary>
    public static TimerStatus First(DateTimeOffset next) => new(DateTimeOffset.MinValue, next, DateTimeOffset.MinValue);

    /// <summary>Reads the status; null when there is none.</summary>
    public static async Task<TimerStatus?> ReadAsync(BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            return (await blob.DownloadContentAsync(cancellation)).Value.Content.ToObjectFromJson<TimerStatus>();
        }
        catch (RequestFailedException exception) when (exception.Status == StatusCodes.Status404NotFound)
        {
            return null;
        }
    }

    /// <summary>Keeps the status.</summary>
    public Task WriteAsync(BlobClient blob, CancellationToken cancellation) =>
        blob.UploadAsync(BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(this)), overwrite: true, cancellation);
}
