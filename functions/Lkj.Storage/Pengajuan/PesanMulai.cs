namespace Lkj.Storage.Pengajuan;

/// <summary>The message that asks for a report.</summary>
/// <param name="Kunci">The submission: <c>2019-656549-v1</c>.</param>
/// <param name="Percobaan">Which attempt, from 1.</param>
public sealed record PesanMulai(string Kunci, int Percobaan);
