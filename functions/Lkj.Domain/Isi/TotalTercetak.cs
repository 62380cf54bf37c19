using Lkj.Domain.Nilai;

namespace Lkj.Domain.Isi;

/// <summary>A total that the office printed under the budget table; never an input of a sum.</summary>
/// <param name="Uraian">Its label as printed; null when it has none.</param>
/// <param name="Pagu">The printed ceiling.</param>
/// <param name="Realisasi">The printed spending.</param>
/// <param name="PersenTercetak">The printed percentage.</param>
public sealed record TotalTercetak(Isian<string>? Uraian, Isian<Rupiah> Pagu, Isian<Rupiah> Realisasi, Isian<decimal>? PersenTercetak);
