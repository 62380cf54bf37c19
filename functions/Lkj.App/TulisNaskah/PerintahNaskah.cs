namespace Lkj.App;

/// <summary>What <see cref="TulisNaskah"/> is asked for.</summary>
/// <param name="Kunci">The submission's key.</param>
/// <param name="Instans">The orchestration that waits for the PDF.</param>
public sealed record PerintahNaskah(string Kunci, string Instans);
