using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>A regulation that reports of some years rest on.</summary>
/// <param name="Judul">Its kind, number and official title, as the report prints it.</param>
/// <param name="Dari">The first budget year that cites it; null for all years before.</param>
/// <param name="Sampai">The last budget year that cites it; null while it is in force.</param>
public sealed record DasarHukum(string Judul, int? Dari = null, int? Sampai = null)
{
    /// <summary>Whether reports of the year cite it.</summary>
    public bool BerlakuPada(TahunAnggaran tahun) =>
        (Dari is not { } dari || tahun.Nilai >= dari) && (Sampai is not { } sampai || tahun.Nilai <= sampai);
}
