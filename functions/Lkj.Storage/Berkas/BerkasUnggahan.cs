namespace Lkj.Storage.Berkas;

/// <summary>What was read of an uploaded blob.</summary>
/// <param name="Content">The bytes; null when there are more than the limit allows.</param>
/// <param name="Alasan">Why it was put there, as its metadata say; empty without a reason.</param>
public sealed record BerkasUnggahan(byte[]? Content, string Alasan = "");
