using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Perbandingan;

/// <summary>Sets a capaian beside a serapan.</summary>
public static class KuadranDari
{
    /// <summary>The quadrant, by the thresholds of the rule set.</summary>
    public static Kuadran Hitung(Persen capaian, Persen serapan, AturanKinerja aturan) =>
        (capaian.Nilai >= aturan.AmbangKuadranCapaian, serapan.Nilai >= aturan.AmbangKuadranSerapan) switch
        {
            (true, true) => Kuadran.KinerjaTinggiSerapanTinggi,
            (true, false) => Kuadran.KinerjaTinggiSerapanRendah,
            (false, true) => Kuadran.KinerjaRendahSerapanTinggi,
            _ => Kuadran.KinerjaRendahSerapanRendah,
        };
}
