using Lkj.Durable;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Tests;

public sealed class PenilaiMacetTests
{
    private static readonly DateTimeOffset Saat = new(2020, 1, 15, 1, 0, 0, TimeSpan.Zero);
    private static readonly Pengaturan Pengaturan = new() { AlamatPublik = new Uri("https://lkj.contoh.example"), Surat = new() };

    [Theory]
    // Nothing known: the message may still be on its way.
    [InlineData(null, 1, false, 0, TindakanMacet.Biarkan)]
    [InlineData(null, 2, false, 0, TindakanMacet.Mulai)]
    [InlineData(null, 2, true, 5, TindakanMacet.Mulai)]
    // On its way: until it stands still for longer than it would by its own will.
    [InlineData(OrchestrationRuntimeStatus.Pending, 14, false, 0, TindakanMacet.Biarkan)]
    [InlineData(OrchestrationRuntimeStatus.Pending, 15, false, 0, TindakanMacet.CobaLagi)]
    [InlineData(OrchestrationRuntimeStatus.Running, 14, false, 0, TindakanMacet.Biarkan)]
    [InlineData(OrchestrationRuntimeStatus.Running, 15, false, 0, TindakanMacet.CobaLagi)]
    [InlineData(OrchestrationRuntimeStatus.Running, 19, false, 5, TindakanMacet.Biarkan)]
    [InlineData(OrchestrationRuntimeStatus.Running, 20, true, 5, TindakanMacet.CobaLagi)]
    [InlineData(OrchestrationRuntimeStatus.Suspended, 20, false, 5, TindakanMacet.CobaLagi)]
    // Ended, and open: rewound once if it failed, else begun anew.
    [InlineData(OrchestrationRuntimeStatus.Failed, 0, false, 0, TindakanMacet.PutarBalik)]
    [InlineData(OrchestrationRuntimeStatus.Failed, 1, true, 5, TindakanMacet.Biarkan)]
    [InlineData(OrchestrationRuntimeStatus.Failed, 2, true, 5, TindakanMacet.CobaLagi)]
    [InlineData(OrchestrationRuntimeStatus.Completed, 0, false, 5, TindakanMacet.CobaLagi)]
    [InlineData(OrchestrationRuntimeStatus.Terminated, 0, false, 5, TindakanMacet.CobaLagi)]
    public void Nilai_StateOfEngineAndStorage_GivesTheAction(OrchestrationRuntimeStatus? status, int menit, bool diputarBalik, int jeda, TindakanMacet tindakan)
    {
        var sejak = Saat - TimeSpan.FromMinutes(menit);
        var pekerjaan = new Pekerjaan("kunci", "Orkestrator", "instans", sejak, new Percobaan(1, 5, diputarBalik)) { Jeda = TimeSpan.FromMinutes(jeda) };
        var instans = status is { } ada ? new OrchestrationMetadata("Orkestrator", "instans", ada, sejak, sejak, null, null, null) : null;
        Assert.Equal(tindakan, PenilaiMacet.Nilai(pekerjaan, instans, Saat, Pengaturan));
    }
}
