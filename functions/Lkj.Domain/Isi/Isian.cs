namespace Lkj.Domain.Isi;

/// <summary>A value that was filled in, with the text as read and its cell. A cell that was left empty is null, not an <c>Isian</c>.</summary>
/// <param name="Nilai">The value as understood.</param>
/// <param name="Teks">The text of the cell as read.</param>
/// <param name="Asal">Where it stands.</param>
public sealed record Isian<T>(T Nilai, string Teks, Asal Asal);
