using Lkj.Durable;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Decides what an open submission needs, from what storage and the engine say about it.</summary>
public static class PenilaiMacet
{
    /// <summary>The decision.</summary>
    /// <param name="catatan">An open submission.</param>
    /// <param name="instans">Its orchestration of the present attempt; null when the engine knows none.</param>
    /// <param name="saat">Now.</param>
    /// <param name="pengaturan">How long waiting is normal.</param>
    public static TindakanMacet Nilai(CatatanVersi catatan, OrchestrationMetadata? instans, DateTimeOffset saat, Pengaturan pengaturan) => instans switch
    {
        null => saat - catatan.Diterima >= TimeSpan.FromMinutes(pengaturan.HilangMenit) ? TindakanMacet.Mulai : TindakanMacet.Biarkan,
        { RuntimeStatus: OrchestrationRuntimeStatus.Failed } when !catatan.DiputarBalik => TindakanMacet.PutarBalik,
        // It has ended, and yet the submission is open.
        { IsCompleted: true } => TindakanMacet.CobaLagi,
        _ => saat - instans.LastUpdatedAt >= TimeSpan.FromMinutes(pengaturan.MacetMenit) ? TindakanMacet.CobaLagi : TindakanMacet.Biarkan,
    };
}
