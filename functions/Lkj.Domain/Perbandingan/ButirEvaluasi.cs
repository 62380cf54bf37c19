namespace Lkj.Domain.Perbandingan;

/// <summary>An item of the evaluator's list.</summary>
/// <param name="Kelompok">The part it belongs to.</param>
/// <param name="Butir">What is asked, in Bahasa Indonesia, without full stop.</param>
/// <param name="Keadaan">Whether it is there.</param>
public sealed record ButirEvaluasi(KelompokEvaluasi Kelompok, string Butir, KeadaanButir Keadaan);
