using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>What is open and has an orchestration that is to bring it to its end: a submission or a year-end.</summary>
/// <param name="Kunci">Its key, the input of the orchestration.</param>
/// <param name="Orkestrator">The name of the orchestrator.</param>
/// <param name="Instans">The instance of the present attempt.</param>
/// <param name="Sejak">When it was asked for.</param>
/// <param name="Percobaan">The attempts at it.</param>
public sealed record Pekerjaan(string Kunci, string Orkestrator, string Instans, DateTimeOffset Sejak, Percobaan Percobaan)
{
    /// <summary>How long its orchestration may wait by its own will beyond <see cref="Pengaturan.MacetMenit"/>.</summary>
    public TimeSpan Jeda { get; init; }
}
