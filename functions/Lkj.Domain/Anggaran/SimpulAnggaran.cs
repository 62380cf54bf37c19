namespace Lkj.Domain.Anggaran;

/// <summary>A sum on the path of the budget. Those under it always add up to it, in any order of rows.</summary>
/// <param name="Tingkat">Its level.</param>
/// <param name="Kode">Its path from the programme on; null for the lines whose path does not name this level.</param>
/// <param name="Jumlah">Its money, under its name in the budget, in the activities or in the strategic plan, else under the path.</param>
/// <param name="Anak">What stands under it; empty where no path goes on.</param>
public sealed record SimpulAnggaran(TingkatAnggaran Tingkat, string? Kode, JumlahAnggaran Jumlah, IReadOnlyList<SimpulAnggaran> Anak);
