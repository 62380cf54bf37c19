namespace Lkj.Pdf;

/// <summary>
/// Sums carried over where a table goes on overleaf: at the foot of the page, and again at the head of the next. A screen reader passes
/// over them, as over repeated heads.
/// </summary>
/// <param name="Forward">The words at the foot, such as "Jumlah dipindahkan".</param>
/// <param name="Brought">The words at the head, such as "Jumlah pindahan".</param>
/// <param name="UpTo">For each row of the table what has come together with it, as cells of the last columns; the words take the columns before.</param>
public sealed record CarriedSums(string Forward, string Brought, IReadOnlyList<IReadOnlyList<string>> UpTo);
