namespace Lkj.Domain.Perbandingan;

/// <summary>What needs performance and budget together.</summary>
/// <param name="Pps">Per objective of the measurement table: its money, efficiency, effectiveness and completeness.</param>
/// <param name="Pkk">Per line of the activities: its capaian beside its money.</param>
/// <param name="Evaluasi">The evaluator's list.</param>
public sealed record HasilPerbandingan(IReadOnlyList<HasilPps> Pps, IReadOnlyList<HasilPkk> Pkk, IReadOnlyList<ButirEvaluasi> Evaluasi);
