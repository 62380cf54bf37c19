namespace Lkj.Domain.Perbandingan;

/// <summary>What the comparisons are called within a sentence.</summary>
public static class NamaUnsur
{
    /// <summary>The name.</summary>
    public static string Dari(Unsur unsur) => unsur switch
    {
        Unsur.TargetRealisasi => "perbandingan target dengan realisasi tahun ini",
        Unsur.TahunSebelumnya => "perbandingan dengan tahun-tahun sebelumnya",
        Unsur.TargetRenstra => "perbandingan dengan target akhir Renstra",
        Unsur.StandarNasional => "perbandingan dengan standar nasional",
        Unsur.PenyebabDanTindakLanjut => "analisis penyebab dan tindak lanjut",
        Unsur.Efisiensi => "analisis efisiensi penggunaan sumber daya",
        _ => "analisis program dan kegiatan penunjang",
    };
}
