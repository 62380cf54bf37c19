using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>What an amount about the budget as a whole is called within a sentence.</summary>
internal static class NamaSumber
{
    /// <summary>The name.</summary>
    public static string Dari(JenisSumber jenis) => jenis switch
    {
        JenisSumber.Apbn => "APBN",
        JenisSumber.Hibah => "hibah",
        JenisSumber.RevisiDipa => "revisi DIPA",
        JenisSumber.Dipa => "DIPA",
        JenisSumber.Pagu => "pagu",
        _ => "realisasi",
    };
}
