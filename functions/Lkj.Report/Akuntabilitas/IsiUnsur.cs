using Lkj.Domain.Perbandingan;
using Lkj.Pdf;

namespace Lkj.Report.Akuntabilitas;

/// <summary>What the report says about each of the seven things that PermenPAN-RB 53/2014 asks of every objective.</summary>
internal static class IsiUnsur
{
    /// <summary>The blocks; never empty where the domain counts the comparison as present.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilPps pps, Unsur unsur) => unsur switch
    {
        Unsur.TargetRealisasi => TahunIni.Susun(bahan, pps.Sasaran),
        Unsur.TahunSebelumnya => TahunLalu.Susun(bahan, pps.Sasaran),
        Unsur.TargetRenstra => AkhirRenstra.Susun(bahan, pps.Sasaran),
        Unsur.StandarNasional => StandarNasional.Susun(bahan, pps.Sasaran),
        Unsur.PenyebabDanTindakLanjut => PenyebabUpaya.Susun(bahan, pps.Sasaran),
        Unsur.Efisiensi => Efisiensi.Susun(bahan, pps),
        Unsur.ProgramPenunjang => ProgramPenunjang.Susun(bahan, pps.Sasaran),
        _ => throw new NotSupportedException($"The report has no part for {unsur}."),
    };
}
