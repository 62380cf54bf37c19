using Lkj.LocalHost.Tests.Durable;
using Lkj.LocalHost.Tests.Running;

namespace Lkj.LocalHost.Tests;

/// <summary>Queue and blob triggers: what is called how often, and where it ends up.</summary>
public sealed class TriggerTests(TestAzurite azurite)
{
    [Fact]
    public async Task Message_CallFailsEachTime_GoesToPoisonAfterFiveTries()
    {
        await using var host = await RunningHost.StartAsync(azurite.ConnectionString);
        var poison = host.Queues.GetQueueClient($"{host.Id}-poison");

        await SendAsync(host, "gagal");

        await Eventually.IsAsync(async () => await poison.ExistsAsync() && (await poison.PeekMessagesAsync(2)).Value is [_], "the message is in the poison queue");
        Assert.Equal("gagal", (await poison.PeekMessageAsync(TestContext.Current.CancellationToken)).Value.Body.ToString());
        Assert.Equal(["1", "2", "3", "4", "5"], host.Calls("Pesan").Select(call => ((string)call["Metadata"]!["DequeueCount"]!).Trim('"')));
        Assert.Equal(0, (await host.Queues.GetQueueClient(host.Id).GetPropertiesAsync(TestContext.Current.CancellationToken)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Message_CallSucceeds_IsCalledOnceAndDeleted()
    {
        await using var host = await RunningHost.StartAsync(azurite.ConnectionString);

        await SendAsync(host, "baik");

        await Eventually.IsAsync(() => host.Calls("Pesan").Count == 1, "the message was handled");
        await Eventually.IsAsync(async () => (await host.Queues.GetQueueClient(host.Id).GetPropertiesAsync()).Value.ApproximateMessagesCount == 0, "the message is deleted");
        Assert.Equal("\"baik\"", (string)Assert.Single(host.Calls("Pesan"))["Data"]!["pesan"]!);
    }

    [Fact]
    public async Task Blob_PutAndOverwritten_IsCalledOncePerVersion()
    {
        await using var host = await RunningHost.StartAsync(azurite.ConnectionString);
        var container = host.Blobs.GetBlobContainerClient(host.Id);

        await container.GetBlobClient("a.txt").UploadAsync(BinaryData.FromString("satu"), TestContext.Current.CancellationToken);
        await Eventually.IsAsync(() => host.Calls("Gambar").Count == 1, "the blob was handled");
        await container.GetBlobClient("b.csv").UploadAsync(BinaryData.FromString("lain"), TestContext.Current.CancellationToken);
        await container.GetBlobClient("a.txt").UploadAsync(BinaryData.FromString("dua"), overwrite: true, TestContext.Current.CancellationToken);
        await Eventually.IsAsync(() => host.Calls("Gambar").Count == 2, "the new version was handled");
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        Assert.Equal(["satu", "dua"], host.Calls("Gambar").Select(call => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String((string)call["Data"]!["isi"]!))));
        Assert.All(host.Calls("Gambar"), call => Assert.Equal("\"a\"", (string)call["Metadata"]!["nama"]!));
    }

    [Fact]
    public async Task Blob_CallFailsEachTime_GoesToPoisonAfterFiveTries()
    {
        await using var host = await RunningHost.StartAsync(azurite.ConnectionString);
        // What the handler of the tests fails on, in the form in which a blob's content reaches it.
        var content = BinaryData.FromBytes(Convert.FromBase64String("gagalgagalgagal0"));

        await host.Blobs.GetBlobContainerClient(host.Id).GetBlobClient("a.txt").UploadAsync(content, TestContext.Current.CancellationToken);

        await Eventually.IsAsync(() => host.Calls("Gambar").Count == 5, "the blob was tried five times");
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.Equal(5, host.Calls("Gambar").Count);
        var poison = await host.Queues.GetQueueClient("webjobs-blobtrigger-poison").PeekMessagesAsync(32, TestContext.Current.CancellationToken);
        Assert.Contains(poison.Value, message => message.Body.ToString().Contains(host.Id, StringComparison.Ordinal));
    }

    private static async Task SendAsync(RunningHost host, string text)
    {
        var queue = host.Queues.GetQueueClient(host.Id);
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync(text);
    }
}
