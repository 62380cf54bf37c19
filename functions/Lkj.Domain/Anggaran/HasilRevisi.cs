using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>A state of the DIPA with its change against the state before.</summary>
/// <param name="Revisi">The state as filled in.</param>
/// <param name="Perubahan">Its ceiling less that of the state before; null for the first.</param>
public sealed record HasilRevisi(RevisiDipa Revisi, Rupiah? Perubahan);
