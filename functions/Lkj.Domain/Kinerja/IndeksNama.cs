namespace Lkj.Domain.Kinerja;

/// <summary>Finds what carries a name: one that is the same goes before one that only has slips.</summary>
/// <typeparam name="T">What is found.</typeparam>
internal sealed class IndeksNama<T>
    where T : class
{
    /// <summary>Slips are searched one by one; no office has more names than this, and a file that does is not slowed by them.</summary>
    private const int NamaTerbanyak = 2_000;

    private readonly List<(NamaIndikator Nama, T Isi)> daftar;
    private readonly Dictionary<string, T> tepat = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> inti = new(StringComparer.Ordinal);

    /// <summary>Takes what to search; of equal names the first is found.</summary>
    public IndeksNama(IEnumerable<T> isi, Func<T, string> nama)
    {
        daftar = [.. isi.Select(satu => (new NamaIndikator(nama(satu)), satu))];
        foreach (var (satu, bernama) in daftar)
        {
            tepat.TryAdd(satu.Normal, bernama);
            inti.TryAdd(satu.Inti.Normal, bernama);
        }
    }

    /// <summary>Whether there is nothing to find.</summary>
    public bool Kosong => daftar.Count == 0;

    /// <summary>What has the very name, but for spelling; or null.</summary>
    public T? Tepat(string nama) => tepat.GetValueOrDefault(new NamaIndikator(nama).Normal);

    /// <summary>What has the name, slips allowed; or null.</summary>
    public T? Cari(string nama)
    {
        var dicari = new NamaIndikator(nama);
        return tepat.GetValueOrDefault(dicari.Normal)
            ?? (daftar.Count <= NamaTerbanyak ? daftar.FirstOrDefault(satu => satu.Nama.SamaDengan(dicari)).Isi : null);
    }

    /// <summary>What has the name, or one that differs only in its leading word of change ("Meningkatkan", "Meningkatnya"); or null.</summary>
    public T? CariInti(string nama) => Cari(nama) ?? inti.GetValueOrDefault(new NamaIndikator(nama).Inti.Normal);
}
