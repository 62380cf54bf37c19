using Lkj.Report.Naskah;

namespace Lkj.Report.Grafik;

/// <summary>The text that stands for a chart where it cannot be seen: what it is, then its figures in words.</summary>
internal static class TeksPengganti
{
    private const int PalingBanyak = 20;

    /// <summary>What the chart is, then its figures; those beyond the twentieth stand in the table beside it.</summary>
    /// <param name="apa">What it is, as the beginning of a sentence.</param>
    /// <param name="butir">One for each thing that is drawn: its name and its value.</param>
    public static string Susun(string apa, IEnumerable<string> butir)
    {
        var semua = butir.ToList();
        var sisa = semua.Count - PalingBanyak;
        return $"{apa}: {string.Join("; ", semua.Take(PalingBanyak))}" + (sisa > 0 ? $"; {sisa} lainnya pada tabel di sampingnya." : ".");
    }
}
