using Lkj.Domain.Nilai;

namespace Lkj.Domain.Isi;

/// <summary>A line about the organisation (BAB I D).</summary>
/// <param name="Jenis">What the line is.</param>
/// <param name="Uraian">The unit, the group of staff or the facility.</param>
/// <param name="Induk">The text of the unit above; null at the top and for lines that are no units.</param>
/// <param name="Jumlah">How many; null where none was given.</param>
public sealed record BarisOrganisasi(JenisOrganisasi Jenis, Isian<string> Uraian, string? Induk, Isian<Volume>? Jumlah);
