using Lkj.Domain.Nilai;

namespace Lkj.Domain.Rekap;

/// <summary>The recap of a province or of the nation.</summary>
/// <param name="Tahun">The budget year.</param>
/// <param name="Seluruhnya">All offices.</param>
/// <param name="Bagian">The same offices by province; empty for the recap of one province.</param>
public sealed record HasilRekap(TahunAnggaran Tahun, RekapWilayah Seluruhnya, IReadOnlyList<RekapWilayah> Bagian)
{
    /// <summary>Whether it is the recap of the nation.</summary>
    public bool Nasional => Bagian.Count > 0;
}
