using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>Puts the months of the budget together to quarters and half-years.</summary>
internal static class PenghitungPeriode
{
    private const int BulanSetahun = 12;

    private static readonly string[] Romawi = ["I", "II", "III", "IV"];

    /// <summary>The months, each as a period of its own.</summary>
    public static IReadOnlyList<RealisasiPeriode> Bulan(IReadOnlyList<RealisasiBulan> bulanan) => Bagi(bulanan, 1, ke => Penulisan.NamaBulan(ke + 1));

    /// <summary>The four quarters.</summary>
    public static IReadOnlyList<RealisasiPeriode> Triwulan(IReadOnlyList<RealisasiBulan> bulanan) => Bagi(bulanan, 3, ke => $"Triwulan {Romawi[ke]}");

    /// <summary>The two half-years.</summary>
    public static IReadOnlyList<RealisasiPeriode> Semester(IReadOnlyList<RealisasiBulan> bulanan) => Bagi(bulanan, 6, ke => $"Semester {Romawi[ke]}");

    private static IReadOnlyList<RealisasiPeriode> Bagi(IReadOnlyList<RealisasiBulan> bulanan, int panjang, Func<int, string> nama)
    {
        if (bulanan.Count == 0)
            return [];
        var bulan = bulanan.GroupBy(satu => satu.Bulan).ToDictionary(kelompok => kelompok.Key, kelompok => kelompok.First());
        return
        [
            .. Enumerable.Range(0, BulanSetahun / panjang).Select(ke =>
            {
                var (dari, sampai) = (ke * panjang + 1, (ke + 1) * panjang);
                return new RealisasiPeriode(nama(ke), Jumlah(dari, sampai, Rencana), Jumlah(dari, sampai, Realisasi), Jumlah(1, sampai, Rencana), Jumlah(1, sampai, Realisasi));
            }),
        ];

        Rupiah? Rencana(int ke) => bulan.GetValueOrDefault(ke)?.Rencana?.Nilai;
        Rupiah? Realisasi(int ke) => bulan.GetValueOrDefault(ke)?.Realisasi?.Nilai;
    }

    private static Rupiah? Jumlah(int dari, int sampai, Func<int, Rupiah?> uang) =>
        Enumerable.Range(dari, sampai - dari + 1).Select(uang).Aggregate((Rupiah?)Rupiah.Nol, (jumlah, satu) => jumlah + satu);
}
