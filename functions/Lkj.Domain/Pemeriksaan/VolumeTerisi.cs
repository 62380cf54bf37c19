using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>A budget line that has both a promised and a reached volume.</summary>
/// <param name="Baris">The line.</param>
/// <param name="Target">What was promised.</param>
/// <param name="Capai">What was reached.</param>
internal sealed record VolumeTerisi(BarisAnggaran Baris, Isian<Volume> Target, Isian<Volume> Capai)
{
    /// <summary>The lines that have both.</summary>
    public static IEnumerable<VolumeTerisi> Dari(IEnumerable<BarisAnggaran> baris)
    {
        foreach (var satu in baris)
            if (satu is { TargetVolume: { } target, RealisasiVolume: { } capai })
                yield return new(satu, target, capai);
    }
}
