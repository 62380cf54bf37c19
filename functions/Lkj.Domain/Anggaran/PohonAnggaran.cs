using Lkj.Domain.Isi;

namespace Lkj.Domain.Anggaran;

/// <summary>
/// Which budget lines stand above which others, by their paths: a line is the parent of those whose path goes on from its own.
/// Lines without a path stand alone. Where two lines have the same path, the first is the parent.
/// </summary>
public sealed class PohonAnggaran
{
    private readonly IReadOnlyList<BarisAnggaran> semua;
    private readonly Dictionary<BarisAnggaran, List<BarisAnggaran>> anak = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BarisAnggaran, BarisAnggaran> indukDari = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the tree from the lines, in any order.</summary>
    public PohonAnggaran(IReadOnlyList<BarisAnggaran> baris)
    {
        semua = baris;
        var perJalur = new Dictionary<string, BarisAnggaran>(StringComparer.Ordinal);
        foreach (var satu in baris.Where(satu => satu.Kode is not null))
            perJalur.TryAdd(Jalur(JalurKode.Urai(satu.Kode!.Nilai)), satu);
        foreach (var satu in baris)
            if (Induk(satu, perJalur) is { } induk)
            {
                indukDari[satu] = induk;
                (anak.TryGetValue(induk, out var daftar) ? daftar : anak[induk] = []).Add(satu);
            }
        Daun = [.. baris.Where(satu => !anak.ContainsKey(satu))];
    }

    /// <summary>The lines that nothing stands under; only they are summed.</summary>
    public IReadOnlyList<BarisAnggaran> Daun { get; }

    /// <summary>The lines that others stand under, each with those directly under it.</summary>
    public IEnumerable<KeyValuePair<BarisAnggaran, List<BarisAnggaran>>> IndukDanAnak => anak;

    /// <summary>
    /// The highest lines whose leaves all support an objective, in the order of the table: no rupiah stands in two of them, and together they are
    /// all that supports it.
    /// </summary>
    /// <param name="sasaran">Whether the name of an objective is the one that is asked for.</param>
    public IReadOnlyList<BarisAnggaran> Menunjang(Func<string, bool> sasaran)
    {
        var menunjang = new HashSet<BarisAnggaran>(ReferenceEqualityComparer.Instance);
        // The deepest first, so that the lines under a line are known before it.
        foreach (var satu in semua.OrderByDescending(baris => JalurKode.Urai(baris.Kode?.Nilai).Length))
            if (anak.TryGetValue(satu, out var dibawah) ? dibawah.TrueForAll(menunjang.Contains) : Sasaran(satu) is { } nama && sasaran(nama))
                menunjang.Add(satu);
        return [.. semua.Where(satu => menunjang.Contains(satu) && !(indukDari.TryGetValue(satu, out var induk) && menunjang.Contains(induk)))];
    }

    /// <summary>The objective that a line supports: its own, else that of the nearest line above; null when none names one.</summary>
    public string? Sasaran(BarisAnggaran baris)
    {
        for (var satu = baris; satu is not null; satu = indukDari.GetValueOrDefault(satu))
            if (satu.Sasaran is { } sasaran)
                return sasaran.Nilai.Trim();
        return null;
    }

    private static BarisAnggaran? Induk(BarisAnggaran baris, Dictionary<string, BarisAnggaran> perJalur)
    {
        var bagian = JalurKode.Urai(baris.Kode?.Nilai);
        for (var panjang = bagian.Length - 1; panjang > 0; panjang--)
            if (perJalur.TryGetValue(Jalur(bagian[..panjang]), out var induk))
                return induk;
        return null;
    }

    private static string Jalur(string[] bagian) => string.Join('.', bagian);
}
