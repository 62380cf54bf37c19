using Azure.Storage.Queues;
using Lkj.Storage.Jalan;

namespace Lkj.Storage.Pengajuan;

/// <summary>The queue through which reports are asked for, so that an upload is accepted also while orchestrations cannot be started.</summary>
public sealed class AntreanMulai(StorageClients clients)
{
    private readonly QueueClient queue = clients.Queues.GetQueueClient(StorageNames.AntreanMulai);

    /// <summary>Asks for the report of a submission. Asking twice is asking once.</summary>
    public Task SendAsync(CatatanVersi catatan, CancellationToken cancellation) =>
        queue.SendMessageAsync(StorageJson.Write(new PesanMulai(catatan.Kunci.ToString(), catatan.Percobaan.Nomor)), cancellation);

    /// <summary>Asks for a year-end. Asking twice is asking once.</summary>
    public Task SendAsync(CatatanJalan catatan, CancellationToken cancellation) =>
        queue.SendMessageAsync(StorageJson.Write(new PesanMulai(catatan.Kunci, catatan.Percobaan.Nomor)), cancellation);
}
