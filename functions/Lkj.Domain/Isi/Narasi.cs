namespace Lkj.Domain.Isi;

/// <summary>A paragraph or point of the office's own prose.</summary>
/// <param name="Bagian">Where it belongs.</param>
/// <param name="Teks">The text.</param>
public sealed record Narasi(BagianNarasi Bagian, Isian<string> Teks);
