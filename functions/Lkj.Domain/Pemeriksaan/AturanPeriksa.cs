namespace Lkj.Domain.Pemeriksaan;

/// <summary>A check in the ordered list of what runs.</summary>
/// <param name="Jenis">The kind of finding that it gives.</param>
/// <param name="Periksa">Finds; never throws for what an office filled in.</param>
internal sealed record AturanPeriksa(JenisTemuan Jenis, Func<BahanPeriksa, IEnumerable<Temuan>> Periksa);
