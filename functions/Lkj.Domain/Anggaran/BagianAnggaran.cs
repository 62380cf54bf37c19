using Lkj.Domain.Isi;

namespace Lkj.Domain.Anggaran;

/// <summary>Budget lines that are summed under one name.</summary>
/// <param name="Nama">As tables print it.</param>
/// <param name="Baris">The leaves.</param>
internal sealed record BagianAnggaran(string Nama, IReadOnlyList<BarisAnggaran> Baris);
