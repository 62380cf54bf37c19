using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>A sum of budget lines under a name (all, a source of funds, a kind of spending).</summary>
/// <param name="Nama">What is summed.</param>
/// <param name="Pagu">Sum of the ceilings.</param>
/// <param name="Realisasi">Sum of the spending.</param>
public sealed record JumlahAnggaran(string Nama, Rupiah Pagu, Rupiah Realisasi)
{
    /// <summary>Realisasi / pagu; null (n/a) when the pagu is 0.</summary>
    public Persen? Serapan => Persen.Dari(Realisasi, Pagu);
}
