using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Lkj.Storage;

/// <summary>The three services of the storage account that the Functions host uses too.</summary>
/// <param name="Tables">Table Storage.</param>
/// <param name="Blobs">Blob Storage.</param>
/// <param name="Queues">Queue Storage, with messages in base64 as the host's queue trigger expects them.</param>
public sealed record StorageClients(TableServiceClient Tables, BlobServiceClient Blobs, QueueServiceClient Queues)
{
    /// <summary>The setting that names the account, as the Functions host reads it.</summary>
    public const string Setting = "AzureWebJobsStorage";

    private static readonly QueueClientOptions QueueOptions = new() { MessageEncoding = QueueMessageEncoding.Base64 };

    /// <summary>Opens an account by its connection string.</summary>
    public static StorageClients FromConnectionString(string connection) =>
        new(new TableServiceClient(connection), new BlobServiceClient(connection), new QueueServiceClient(connection, QueueOptions));

    /// <summary>
    /// Opens the account that the settings name: a connection string, or an identity with <c>:accountName</c> or the addresses
    /// <c>:blobServiceUri</c>, <c>:queueServiceUri</c>, <c>:tableServiceUri</c> (and <c>:clientId</c> for a user-assigned identity).
    /// Throws <see cref="InvalidOperationException"/> when nothing names it.
    /// </summary>
    /// <param name="setting">A setting by its name, or null.</param>
    public static StorageClients FromSettings(Func<string, string?> setting)
    {
        if (setting(Setting) is { Length: > 0 } connection)
            return FromConnectionString(connection);

        var credential = Credential(setting);
        return new(
            new TableServiceClient(Address("table"), credential),
            new BlobServiceClient(Address("blob"), credential),
            new QueueServiceClient(Address("queue"), credential, QueueOptions));

        Uri Address(string service) =>
            setting($"{Setting}:{service}ServiceUri") is { Length: > 0 } address ? new Uri(address)
            : setting($"{Setting}:accountName") is { Length: > 0 } account ? new Uri($"https://{account}.{service}.core.windows.net")
            : throw new InvalidOperationException($"No storage account is named: set {Setting} or {Setting}__accountName.");
    }

    private static TokenCredential Credential(Func<string, string?> setting)
    {
        var client = setting($"{Setting}:clientId");
        return setting($"{Setting}:credential") == "managedidentity"
            ? new ManagedIdentityCredential(client is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(client))
            : new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = client });
    }
}
