using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Lkj.Storage.Berkas;

/// <summary>The container that offices write into with a storage client, and the container that answers them.</summary>
public sealed class UnggahanStore(StorageClients clients)
{
    /// <summary>The metadata of an uploaded blob that say why it was put there. Metadata are ASCII, so what is not may be percent-encoded.</summary>
    public const string Alasan = "alasan";

    private readonly BlobContainerClient incoming = clients.Blobs.GetBlobContainerClient(StorageNames.Unggahan);
    private readonly BlobContainerClient answers = clients.Blobs.GetBlobContainerClient(StorageNames.Hasil);

    /// <summary>
    /// Reads an uploaded blob as a stream that stops at the limit: null when it is gone, a result without content when it is larger.
    /// The size that an event named is not trusted: the blob may have been replaced since.
    /// </summary>
    /// <param name="name">The name in the container.</param>
    /// <param name="limit">Most bytes that are read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<BerkasUnggahan?> ReadAsync(string name, long limit, CancellationToken cancellation)
    {
        try
        {
            // One byte beyond the limit is asked for, so that a larger blob is known without reading it.
            var range = new HttpRange(0, limit + 1);
            var answer = await incoming.GetBlobClient(name).DownloadStreamingAsync(new BlobDownloadOptions { Range = range }, cancellation);
            await using var stream = answer.Value.Content;
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory, cancellation);
            return new BerkasUnggahan(memory.Length > limit ? null : memory.ToArray(), answer.Value.Details.Metadata.TryGetValue(Alasan, out var alasan) ? Uri.UnescapeDataString(alasan).Trim() : "");
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
        catch (RequestFailedException failure) when (failure.Status == 416)
        {
            return new BerkasUnggahan([]);
        }
    }

    /// <summary>Writes the answer to an uploaded blob, <c>{name}.hasil.json</c>, in place of an earlier one.</summary>
    public async Task AnswerAsync(string name, string json, CancellationToken cancellation) =>
        await PutAsync($"{name}.hasil.json", BinaryData.FromString(json), "application/json; charset=utf-8", cancellation);

    /// <summary>Writes the workbook of findings of an uploaded blob, <c>{name}.temuan.xlsx</c>, in place of an earlier one.</summary>
    public async Task AnswerAsync(string name, ReadOnlyMemory<byte> buku, CancellationToken cancellation) =>
        await PutAsync($"{name}.temuan.xlsx", BinaryData.FromBytes(buku), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", cancellation);

    private async Task PutAsync(string name, BinaryData content, string type, CancellationToken cancellation) =>
        await answers.GetBlobClient(name).UploadAsync(content, new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = type } }, cancellation);
}
