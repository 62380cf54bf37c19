using Azure.Storage.Blobs.Models;

namespace Lkj.LocalHost.Blobs;

/// <summary>One who is told of the new blobs of a container.</summary>
/// <param name="Name">The name its receipts are kept under.</param>
/// <param name="Container">The container.</param>
/// <param name="TellAsync">Tells of a blob; may happen twice for the same one.</param>
public sealed record BlobSubscriber(string Name, string Container, Func<BlobItem, CancellationToken, Task> TellAsync);
