using Lkj.Durable;

namespace Lkj.App;

/// <summary>Decides what open work needs, from what storage and the engine say about it.</summary>
public static class PenilaiMacet
{
    /// <summary>The decision.</summary>
    /// <param name="pekerjaan">Open work.</param>
    /// <param name="instans">Its orchestration of the present attempt; null when the engine knows none.</param>
    /// <param name="saat">Now.</param>
    /// <param name="pengaturan">How long waiting is normal.</param>
    public static TindakanMacet Nilai(Pekerjaan pekerjaan, OrchestrationMetadata? instans, DateTimeOffset saat, Pengaturan pengaturan) => instans switch
    {
        null => saat - pekerjaan.Sejak >= TimeSpan.FromMinutes(pengaturan.HilangMenit) ? TindakanMacet.Mulai : TindakanMacet.Biarkan,
        { RuntimeStatus: OrchestrationRuntimeStatus.Failed } when !pekerjaan.Percobaan.DiputarBalik => TindakanMacet.PutarBalik,
        // The rewind is a message too. An attempt beside one that comes to life again would do everything twice at the same time.
        { RuntimeStatus: OrchestrationRuntimeStatus.Failed } when saat - instans.LastUpdatedAt < TimeSpan.FromMinutes(pengaturan.HilangMenit) => TindakanMacet.Biarkan,
        // It has ended, and yet the work is open.
        { IsCompleted: true } => TindakanMacet.CobaLagi,
        _ => saat - instans.LastUpdatedAt >= TimeSpan.FromMinutes(pengaturan.MacetMenit) + pekerjaan.Jeda ? TindakanMacet.CobaLagi : TindakanMacet.Biarkan,
    };
}
