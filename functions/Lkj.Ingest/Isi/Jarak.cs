namespace Lkj.Ingest.Isi;

/// <summary>How many letters two words differ by (Levenshtein), to name the nearest known word.</summary>
internal static class Jarak
{
    public static int Antara(string kiri, string kanan)
    {
        var baris = Enumerable.Range(0, kanan.Length + 1).ToArray();
        for (var i = 1; i <= kiri.Length; i++)
        {
            var pojok = baris[0];
            baris[0] = i;
            for (var j = 1; j <= kanan.Length; j++)
            {
                var ganti = pojok + (kiri[i - 1] == kanan[j - 1] ? 0 : 1);
                pojok = baris[j];
                baris[j] = Math.Min(ganti, Math.Min(baris[j], baris[j - 1]) + 1);
            }
        }

        return baris[^1];
    }

    /// <summary>The nearest of the words within <paramref name="paling"/> letters, or null when none is, or two are equally near.</summary>
    public static string? Terdekat(string kata, IEnumerable<string> kamus, int paling)
    {
        var dekat = kamus.Where(satu => Math.Abs(satu.Length - kata.Length) <= paling)
            .Select(satu => (Kata: satu, Jauh: Antara(kata, satu))).Where(satu => satu.Jauh <= paling).OrderBy(satu => satu.Jauh).Take(2).ToList();
        return dekat.Count == 1 || (dekat.Count == 2 && dekat[0].Jauh < dekat[1].Jauh) ? dekat[0].Kata : null;
    }
}
