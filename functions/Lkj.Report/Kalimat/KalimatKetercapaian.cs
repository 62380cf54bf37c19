namespace Lkj.Report.Kalimat;

/// <summary>Says how many of how many reached their target.</summary>
internal static class KalimatKetercapaian
{
    /// <summary>A sentence with both numbers in figures; empty when there is nothing to count.</summary>
    /// <param name="tercapai">How many reached it, 0 to <paramref name="jumlah"/>.</param>
    /// <param name="jumlah">How many there are.</param>
    /// <param name="apa">What is counted: <c>indikator</c>.</param>
    /// <param name="target">What was to be reached.</param>
    public static string Hitungan(int tercapai, int jumlah, string apa, string target = "target") => (tercapai, jumlah) switch
    {
        (_, 0) => "",
        (0, _) => $"Tidak satu pun {apa} mencapai {target} (0 dari {jumlah}).",
        _ when tercapai == jumlah => $"Seluruh {apa} mencapai {target} ({tercapai} dari {jumlah}).",
        _ => $"Sebanyak {tercapai} dari {jumlah} {apa} mencapai {target}.",
    };
}
