namespace Lkj.Domain.Perbandingan;

/// <summary>Capaian beside serapan of the same objective, each high (at the rule set's threshold or above) or low.</summary>
public enum Kuadran
{
    /// <summary>Both high.</summary>
    KinerjaTinggiSerapanTinggi,

    /// <summary>Capaian high, serapan low.</summary>
    KinerjaTinggiSerapanRendah,

    /// <summary>Capaian low, serapan high.</summary>
    KinerjaRendahSerapanTinggi,

    /// <summary>Both low.</summary>
    KinerjaRendahSerapanRendah,
}
