using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>Compares a percentage that an office printed with the computed one, at the decimals that it printed.</summary>
public static class PersenTercetak
{
    /// <summary>More decimals than this come from a calculation in the cell, not from a print.</summary>
    private const int DesimalTerbanyak = 4;

    private const int DesimalLazim = 2;

    /// <summary>Null when both agree, catatan when they are one unit apart in the last printed place, else peringatan.</summary>
    public static Keparahan? Bandingkan(Isian<decimal> tercetak, Persen dihitung)
    {
        var desimal = Desimal(tercetak);
        var beda = Math.Abs(new Persen(tercetak.Nilai).Bulat(desimal) - dihitung.Bulat(desimal));
        return beda == 0 ? null : beda <= SatuanTerakhir(desimal) ? Keparahan.Catatan : Keparahan.Peringatan;
    }

    /// <summary>The printed percentage with its own decimals: <c>95 %</c>, <c>89,89 %</c>.</summary>
    public static string Tulis(Isian<decimal> tercetak) =>
        $"{new Persen(tercetak.Nilai).Bulat(Desimal(tercetak)).ToString($"N{Desimal(tercetak)}", Penulisan.Indonesia)} %";

    private static decimal SatuanTerakhir(int desimal) => new(1, 0, 0, false, (byte)desimal);

    private static int Desimal(Isian<decimal> tercetak)
    {
        var teks = tercetak.Teks.TrimEnd(' ', '%');
        var pemisah = teks.LastIndexOfAny([',', '.']);
        var desimal = tercetak.Teks.Contains('%', StringComparison.Ordinal)
            ? (pemisah < 0 ? 0 : teks.Length - pemisah - 1)
            : tercetak.Nilai.Scale;
        return desimal <= DesimalTerbanyak ? desimal : DesimalLazim;
    }
}
