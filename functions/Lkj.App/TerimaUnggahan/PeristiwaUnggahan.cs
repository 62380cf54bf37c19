using System.Text.Json;

namespace Lkj.App;

/// <summary>What Event Grid says about a blob that was put into the container <c>unggahan</c>.</summary>
/// <param name="Nama">Its name in the container.</param>
/// <param name="Ukuran">Its size in bytes.</param>
/// <param name="Etag">Its ETag.</param>
public sealed record PeristiwaUnggahan(string Nama, long Ukuran, string Etag)
{
    private const string Awalan = "/blobServices/default/containers/unggahan/blobs/";

    /// <summary>Reads a message in the Event Grid schema; null when it is no created blob of the container.</summary>
    /// <exception cref="JsonException">It is no event at all.</exception>
    public static PeristiwaUnggahan? Baca(string pesan)
    {
        using var dokumen = JsonDocument.Parse(pesan);
        var peristiwa = dokumen.RootElement;
        var subjek = peristiwa.GetProperty("subject").GetString() ?? "";
        if (peristiwa.GetProperty("eventType").GetString() != "Microsoft.Storage.BlobCreated" || !subjek.StartsWith(Awalan, StringComparison.Ordinal))
            return null;
        var data = peristiwa.GetProperty("data");
        return new PeristiwaUnggahan(subjek[Awalan.Length..], data.GetProperty("contentLength").GetInt64(), data.GetProperty("eTag").GetString() ?? "");
    }
}
