namespace Lkj.Domain.Perbandingan;

/// <summary>What the quadrants are called within a sentence.</summary>
public static class NamaKuadran
{
    /// <summary>The name.</summary>
    public static string Dari(Kuadran kuadran) => kuadran switch
    {
        Kuadran.KinerjaTinggiSerapanTinggi => "kinerja tinggi dengan serapan tinggi",
        Kuadran.KinerjaTinggiSerapanRendah => "kinerja tinggi dengan serapan rendah",
        Kuadran.KinerjaRendahSerapanTinggi => "kinerja rendah dengan serapan tinggi",
        _ => "kinerja rendah dengan serapan rendah",
    };
}
