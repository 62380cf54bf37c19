using Lkj.Domain.Isi;

namespace Lkj.Domain.Pelacakan;

/// <summary>Where a figure of the report comes from: a cell, or a formula over other figures.</summary>
/// <param name="Alamat">Its stable address within the submission: <c>anggaran/3/pagu</c>; numbers count from 1 in the order of the table.</param>
/// <param name="Nama">What it is, in Bahasa Indonesia.</param>
/// <param name="Nilai">The figure as the report prints it.</param>
/// <param name="Tempat">The cell that it was read from; null for a computed figure.</param>
/// <param name="Teks">The text of the cell as read; null for a computed figure.</param>
/// <param name="Rumus">The formula that computed it; null for a figure that was read.</param>
/// <param name="Dari">The addresses of the figures that it was computed from; empty for a figure that was read.</param>
public sealed record AsalAngka(string Alamat, string Nama, string Nilai, Asal? Tempat, string? Teks, string? Rumus, IReadOnlyList<string> Dari);
