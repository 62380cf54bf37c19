namespace Lkj.Domain.Isi;

/// <summary>The office's answer to a warning; it is printed in the report beside the finding.</summary>
/// <param name="Kode">The finding's code.</param>
/// <param name="Sel">The cell that the finding names, as <c>Anggaran!E17</c>; empty when the reason answers all findings of the code.</param>
/// <param name="Teks">The reason.</param>
public sealed record Alasan(string Kode, string Sel, Isian<string> Teks);
