using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Lkj.LocalHost.StorageEmulator;

/// <summary>
/// Ports, name and key of the storage account that Azurite keeps in the data folder. The key is our own and random:
/// an answer to it proves that it is our Azurite that listens on the port, and nobody else reads the data by a key that everybody knows.
/// </summary>
/// <param name="BlobPort">Port of the blob service.</param>
/// <param name="QueuePort">Port of the queue service.</param>
/// <param name="TablePort">Port of the table service.</param>
/// <param name="Name">The account's name.</param>
/// <param name="Key">The account's key, base64.</param>
public sealed record AzuriteAccount(int BlobPort, int QueuePort, int TablePort, string Name, string Key)
{
    /// <summary>The connection string for storage clients.</summary>
    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"""
        DefaultEndpointsProtocol=http;AccountName={Name};AccountKey={Key};BlobEndpoint=http://127.0.0.1:{BlobPort}/{Name};QueueEndpoint=http://127.0.0.1:{QueuePort}/{Name};TableEndpoint=http://127.0.0.1:{TablePort}/{Name};
        """);

    /// <summary>The account of a data folder: the one of the last start, with other ports where those are in use now.</summary>
    public static AzuriteAccount Of(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "azurite.json");
        var earlier = File.Exists(path) ? JsonSerializer.Deserialize<AzuriteAccount>(File.ReadAllBytes(path)) : null;
        var account = earlier is null
            ? New()
            : earlier with { BlobPort = Free(earlier.BlobPort), QueuePort = Free(earlier.QueuePort), TablePort = Free(earlier.TablePort) };
        DataFolder.Write(path, JsonSerializer.SerializeToUtf8Bytes(account));
        return account;
    }

    private static AzuriteAccount New() =>
        new(FreePort.Next(), FreePort.Next(), FreePort.Next(), "lkjlokal", Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)));

    private static int Free(int port) => FreePort.IsFree(port) ? port : FreePort.Next();
}
