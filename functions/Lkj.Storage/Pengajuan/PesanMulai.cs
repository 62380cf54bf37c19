namespace Lkj.Storage.Pengajuan;

/// <summary>The message that asks for a report or for a year-end.</summary>
/// <param name="Kunci">The submission, <c>2019-656549-v1</c>, or the run of a year-end, <c>akhir-2025-20260115</c>.</param>
/// <param name="Percobaan">Which attempt, from 1.</param>
public sealed record PesanMulai(string Kunci, int Percobaan);
