using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>
/// Reached volumes that are exactly the promised volume of the row above (or below) and not of their own: a column that slipped by a row.
/// Only rare volumes count as evidence, and only when there are at least two of them; "1 dokumen" stands everywhere by chance.
/// </summary>
internal static class PergeseranVolume
{
    private const int BuktiTersedikit = 2;

    /// <summary>A volume is rare when it is the target of at most one line in so many, or of a single line.</summary>
    private const int BarisPerVolumeLangka = 20;

    /// <summary>The rows that are evidence, compared with the row so many below; none when there are too few.</summary>
    /// <param name="baris">The table in its order.</param>
    /// <param name="geser">-1 for the row above, 1 for the row below.</param>
    public static IReadOnlyList<(Isian<Volume> Capai, Volume Janji)> Bukti(IReadOnlyList<BarisAnggaran> baris, int geser)
    {
        var target = baris.Where(satu => satu.TargetVolume is not null).CountBy(satu => satu.TargetVolume!.Nilai).ToDictionary();
        var langka = Math.Max(1, target.Values.Sum() / BarisPerVolumeLangka);
        List<(Isian<Volume>, Volume)> bukti = [];
        for (var i = Math.Max(0, -geser); i < baris.Count - Math.Max(0, geser); i++)
        {
            var (sendiri, tetangga) = (baris[i], baris[i + geser].TargetVolume?.Nilai);
            if (sendiri is { TargetVolume: { } janji, RealisasiVolume: { } capai } && capai.Nilai == tetangga && capai.Nilai != janji.Nilai && target[tetangga] <= langka)
                bukti.Add((capai, janji.Nilai));
        }
        return bukti.Count < BuktiTersedikit ? [] : bukti;
    }

    /// <summary>Whether the column slipped in either direction, so that none of its volumes can be trusted.</summary>
    public static bool Ada(IReadOnlyList<BarisAnggaran> baris) => Bukti(baris, -1).Count > 0 || Bukti(baris, +1).Count > 0;
}
