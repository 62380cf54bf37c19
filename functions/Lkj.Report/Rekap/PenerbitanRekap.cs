using Lkj.Domain.Nilai;

namespace Lkj.Report.Rekap;

/// <summary>As what a recap is issued; its last page says it.</summary>
/// <param name="AlamatPeriksa">Where a reader checks whether it was issued, without a query.</param>
/// <param name="Kode">The code under which it is recorded.</param>
/// <param name="Versi">The day as a number, <c>20200115</c>.</param>
/// <param name="SidikIsi">The hash of its figures.</param>
public sealed record PenerbitanRekap(Uri AlamatPeriksa, KodeSatker Kode, int Versi, string SidikIsi);
