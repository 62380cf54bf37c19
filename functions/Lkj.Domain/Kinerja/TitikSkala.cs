namespace Lkj.Domain.Kinerja;

/// <summary>A point of a scale that is linear between its points.</summary>
/// <param name="Dari">The ratio before the scale, in percent.</param>
/// <param name="Menjadi">The capaian it counts as, in percent.</param>
public sealed record TitikSkala(decimal Dari, decimal Menjadi);
