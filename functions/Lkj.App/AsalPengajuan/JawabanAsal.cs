namespace Lkj.App;

/// <summary>The origins of figures as programs read them.</summary>
/// <param name="Versi">The version of the submission.</param>
/// <param name="Aturan">The rule set that computed them.</param>
/// <param name="Angka">The figures.</param>
public sealed record JawabanAsal(int Versi, string Aturan, IReadOnlyList<JawabanAngka> Angka);
