using Lkj.Domain.Anggaran;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Grafik;

/// <summary>Serapan per programme, or per activity where there is one programme only.</summary>
internal static class GrafikSerapan
{
    /// <summary>The chart; nothing where there are not two to compare.</summary>
    public static IEnumerable<Block> Susun(HasilAnggaran anggaran)
    {
        var simpul = anggaran.Jalur.Count == 1 ? anggaran.Jalur[0].Anak : anggaran.Jalur;
        var batang = simpul.Select(satu => GrafikCapaian.Batang(NamaSimpul.Dari(satu), satu.Jumlah.Serapan)).ToList();
        if (batang.Count(satu => satu.Value is not null) < 2)
            return [];
        var tingkat = simpul[0].Tingkat == TingkatAnggaran.Program ? "program" : "kegiatan";
        return
        [
            new BarChart(TeksPengganti.Susun($"Grafik batang serapan anggaran {batang.Count} {tingkat}", batang.Select(satu => $"{satu.Label} {satu.Text}")), batang)
            {
                Axis = GrafikCapaian.Sumbu("Serapan", batang),
                Caption = $"Serapan anggaran menurut {tingkat}",
            },
        ];
    }
}
