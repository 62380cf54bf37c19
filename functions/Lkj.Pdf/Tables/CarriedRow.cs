namespace Lkj.Pdf.Tables;

/// <summary>The sums up to a row, as a row for the foot of its page and one for the head of the next.</summary>
internal sealed record CarriedRow<T>(T Forward, T Brought);
