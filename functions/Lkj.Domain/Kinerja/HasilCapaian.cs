using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>
/// The capaian of one indicator: a value, or <em>tidak dapat dihitung</em> with its reason. Never 0 for want of data.
/// </summary>
/// <param name="Asli">Before the cap, with the floor of 0; null when not computable.</param>
/// <param name="Berbatas">After the cap of the rule set; averages use this one. Null when not computable.</param>
/// <param name="Alasan">Why it cannot be computed, in Bahasa Indonesia; null when it can.</param>
public sealed record HasilCapaian(Persen? Asli, Persen? Berbatas, string? Alasan)
{
    /// <summary>Whether there is a value.</summary>
    public bool Terhitung => Asli is not null;

    /// <summary>A result without a value.</summary>
    public static HasilCapaian TidakDapatDihitung(string alasan) => new(null, null, alasan);
}
