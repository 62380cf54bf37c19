using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Grafik;

/// <summary>Capaian as bars beside the line where the target is reached.</summary>
internal static class GrafikCapaian
{
    // Three times the target: beside a bar of thousands of percent the others could not be told apart.
    private const decimal Terpanjang = 300;

    /// <summary>The indicators of an objective; nothing with fewer than two that can be computed, which a sentence tells better.</summary>
    public static IEnumerable<Block> Sasaran(Bahan bahan, HasilSasaran sasaran)
    {
        if (sasaran.Terhitung < 2)
            return [];
        var batang = sasaran.Indikator.Select(satu => Batang(satu.Baris.Indikator.Nilai, satu.Capaian.Asli)).ToList();
        return
        [
            new BarChart(TeksPengganti.Susun($"Grafik batang capaian {batang.Count} indikator {bahan.Tanda(sasaran)} terhadap target 100 %", batang.Select(satu => $"{satu.Label} {satu.Text}")), batang)
            {
                Axis = Sumbu("Capaian asli", batang) with { Threshold = 100, ThresholdLabel = "Target = 100 %" },
                Caption = $"Capaian indikator {bahan.Tanda(sasaran)} terhadap target",
            },
        ];
    }

    /// <summary>An axis in percent that says so where it cuts a bar.</summary>
    public static ChartAxis Sumbu(string nama, IReadOnlyList<ChartBar> batang) =>
        new(batang.Any(satu => satu.Value is { } nilai && Math.Abs(nilai) > Terpanjang) ? $"{nama}; batang yang melebihi {Penulisan.Desimal(Terpanjang)} % dipotong" : nama) { Unit = "%", Longest = Terpanjang };

    /// <summary>One bar; none where there is no value.</summary>
    public static ChartBar Batang(string nama, Persen? nilai) => new(Tulis.Bersih(nama), nilai?.Nilai, nilai?.ToString() ?? "tidak dapat dihitung");
}
