using System.Text.RegularExpressions;

namespace Lkj.Domain.Kinerja;

/// <summary>
/// The name of an indicator or objective, for telling whether two tables speak of the same one: letter case, punctuation, spaces and a
/// leading "persentase" do not matter, nor do single-letter slips in long words.
/// </summary>
public sealed partial class NamaIndikator
{
    /// <summary>Shorter words differ by a letter and mean another thing (PPK, PPS), so only longer ones may hold a slip.</summary>
    private const int PanjangKataSalahKetik = 6;

    private const int SalahKetikTerbanyak = 2;

    private readonly string[] kata;

    /// <summary>Takes a name as typed.</summary>
    public NamaIndikator(string teks)
    {
        kata = [.. BukanKata().Split(teks.ToLowerInvariant()).Where(satu => satu.Length > 0).SkipWhile(satu => satu is "persentase" or "presentase" or "prosentase")];
        Normal = string.Concat(kata);
    }

    /// <summary>Lower-case letters and digits only, without a leading "persentase"; equal for names that are the same but for spelling.</summary>
    public string Normal { get; }

    /// <summary>
    /// The name without its leading word of change ("Meningkatnya", "Terselenggaranya"), by which a wording that differs only in it is found.
    /// </summary>
    public NamaIndikator Inti => kata.Length > 2 && KataPerubahan().IsMatch(kata[0]) ? new NamaIndikator(string.Join(' ', kata[1..])) : this;

    /// <summary>Whether the name opens with a word of change, as statements of intent do.</summary>
    public bool DiawaliPerubahan => kata.Length > 0 && KataPerubahan().IsMatch(kata[0]);

    /// <summary>Whether both are the same name but for spelling and slips.</summary>
    public bool SamaDengan(NamaIndikator lain) => Normal == lain.Normal || HanyaSalahKetik(lain);

    /// <summary>The beginnings of the name, of two words or more, longest first, each as <see cref="Normal"/> has it.</summary>
    public IEnumerable<string> Awalan => Enumerable.Range(2, Math.Max(0, kata.Length - 2)).Reverse().Select(panjang => string.Concat(kata.Take(panjang)));

    private bool HanyaSalahKetik(NamaIndikator lain)
    {
        if (kata.Length != lain.kata.Length)
            return false;
        var beda = 0;
        for (var i = 0; i < kata.Length; i++)
            if (kata[i] != lain.kata[i] && (++beda > SalahKetikTerbanyak || !SalahKetik(kata[i], lain.kata[i])))
                return false;
        return beda < kata.Length;
    }

    private static bool SalahKetik(string kiri, string kanan)
    {
        var (pendek, panjang) = kiri.Length <= kanan.Length ? (kiri, kanan) : (kanan, kiri);
        if (pendek.Length < PanjangKataSalahKetik || panjang.Length - pendek.Length > 1 || panjang.Any(char.IsAsciiDigit))
            return false;
        var awal = pendek.AsSpan().CommonPrefixLength(panjang);
        var akhir = 0;
        while (akhir < pendek.Length && pendek[^(akhir + 1)] == panjang[^(akhir + 1)])
            akhir++;
        return awal + akhir >= panjang.Length - 1;
    }

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex BukanKata();

    [GeneratedRegex("^(meningkat(nya|kan)|menurun(nya|kan)|mewujudkan|menyelenggarakan|melaksanakan|ter[a-z]{4,}nya)$")]
    private static partial Regex KataPerubahan();
}
