namespace Lkj.Domain.Isi;

/// <summary>A paragraph or point of the office's own prose.</summary>
/// <param name="Bagian">Where it belongs.</param>
/// <param name="Teks">The text.</param>
/// <param name="Rujukan">
/// What it refers to: an obstacle and a suggestion with the same reference belong together; an analysis names its objective. Null when not given.
/// </param>
public sealed record Narasi(BagianNarasi Bagian, Isian<string> Teks, string? Rujukan = null);
