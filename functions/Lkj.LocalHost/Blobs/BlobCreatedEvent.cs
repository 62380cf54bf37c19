using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Lkj.LocalHost.Blobs;

/// <summary>The BlobCreated event of a blob, in the Event Grid schema.</summary>
public static class BlobCreatedEvent
{
    /// <summary>Builds the event from what a listing tells; the blob itself is not touched.</summary>
    public static JsonObject Of(BlobContainerClient container, BlobItem blob, TimeProvider time)
    {
        var properties = blob.Properties;
        return new JsonObject
        {
            ["topic"] = $"/subscriptions/localhost/resourceGroups/localhost/providers/Microsoft.Storage/storageAccounts/{container.AccountName}",
            ["subject"] = $"/blobServices/default/containers/{container.Name}/blobs/{blob.Name}",
            ["eventType"] = "Microsoft.Storage.BlobCreated",
            ["eventTime"] = Text(properties.LastModified ?? time.GetUtcNow()),
            ["id"] = Guid.NewGuid().ToString(),
            ["data"] = new JsonObject
            {
                ["api"] = "PutBlob",
                ["eTag"] = properties.ETag?.ToString().Trim('"'),
                ["contentType"] = properties.ContentType,
                ["contentLength"] = properties.ContentLength,
                ["blobType"] = $"{properties.BlobType}Blob",
                ["url"] = container.GetBlobClient(blob.Name).Uri.AbsoluteUri,
            },
            ["dataVersion"] = "",
            ["metadataVersion"] = "1",
        };
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
