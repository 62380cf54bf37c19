using Lkj.Domain.Nilai;

namespace Lkj.Domain.Isi;

/// <summary>An amount that a chapter states about the budget as a whole; chapters may disagree, and that is a finding.</summary>
/// <param name="Bagian">The chapter, as typed: <c>BAB I</c>, <c>BAB III</c>.</param>
/// <param name="Jenis">Which amount.</param>
/// <param name="Jumlah">The amount.</param>
public sealed record PernyataanAnggaran(string Bagian, JenisSumber Jenis, Isian<Rupiah> Jumlah);
