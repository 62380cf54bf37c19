using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;
using Lkj.Pdf;

namespace Lkj.Report.Grafik;

/// <summary>The plan and the spending over the year, added up month by month.</summary>
internal static class GrafikBulanan
{
    /// <summary>The chart; nothing where fewer than two months are known from January on.</summary>
    public static IEnumerable<Block> Susun(HasilAnggaran anggaran)
    {
        var bulan = anggaran.Bulan;
        if (bulan.Count(satu => satu.RealisasiKumulatif is not null) < 2)
            return [];
        var garis = new[] { Garis("Realisasi", bulan, satu => satu.RealisasiKumulatif), Garis("Rencana", bulan, satu => satu.RencanaKumulatif) }.OfType<ChartSeries>().ToList();
        return
        [
            new LineChart(
                TeksPengganti.Susun("Grafik garis rencana dan realisasi anggaran kumulatif", bulan.Where(satu => satu.RealisasiKumulatif is not null).Select(satu =>
                    $"{satu.Nama} realisasi {satu.RealisasiKumulatif!.Value.DenganRp()}" + (satu.RencanaKumulatif is { } rencana ? $", rencana {rencana.DenganRp()}" : ""))),
                [.. bulan.Select(satu => satu.Nama[..3])],
                garis)
            {
                Axis = new ChartAxis("Jumlah sejak Januari (juta rupiah)"),
                Caption = "Penyerapan anggaran sepanjang tahun",
            },
        ];
    }

    private static ChartSeries? Garis(string nama, IReadOnlyList<RealisasiPeriode> bulan, Func<RealisasiPeriode, Rupiah?> nilai) =>
        bulan.Select(nilai).LastOrDefault(satu => satu is not null) is { } akhir
            ? new(nama, [.. bulan.Select(satu => Juta(nilai(satu)))]) { LastText = Penulisan.Desimal(decimal.Round(Juta(akhir)!.Value, 1)) }
            : null;

    private static decimal? Juta(Rupiah? jumlah) => jumlah?.Nilai / 1_000_000m;
}
