using Lkj.Domain.Nilai;

namespace Lkj.Domain.Isi;

/// <summary>A state of the DIPA: the first one or one of its revisions.</summary>
/// <param name="Ke">The revision's number; 0 is the first DIPA.</param>
/// <param name="Tanggal">Its date.</param>
/// <param name="Pagu">The ceiling after it.</param>
/// <param name="Uraian">What was changed, in the office's words.</param>
public sealed record RevisiDipa(int Ke, DateOnly? Tanggal, Isian<Rupiah> Pagu, Isian<string>? Uraian);
