namespace Lkj.App;

/// <summary>How many findings a submission has.</summary>
/// <param name="Galat">Those that stop it.</param>
/// <param name="Peringatan">Those that want an explanation.</param>
/// <param name="Catatan">Those that inform.</param>
/// <param name="Utama">The first to repair, at most ten, as messages.</param>
public sealed record JawabanJumlah(int Galat, int Peringatan, int Catatan, IReadOnlyList<string> Utama);
