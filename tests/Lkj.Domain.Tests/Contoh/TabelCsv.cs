namespace Lkj.Domain.Tests.Contoh;

/// <summary>A printed table of the sample, from an embedded CSV file: rows by the names of their columns.</summary>
public static class TabelCsv
{
    /// <summary>The rows of a table; an empty cell is the empty string.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Baca(string nama)
    {
        using var isi = new StreamReader(typeof(TabelCsv).Assembly.GetManifestResourceStream($"ogan-ilir-2019/{nama}")!);
        var baris = isi.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(satu => Pecah(satu.TrimEnd('\r'))).ToList();
        return [.. baris.Skip(1).Select(satu => baris[0].Zip(satu).ToDictionary(dua => dua.First, dua => dua.Second))];
    }

    private static List<string> Pecah(string baris)
    {
        List<string> sel = [""];
        var dalamKutip = false;
        foreach (var huruf in baris)
        {
            if (huruf == '"')
                dalamKutip = !dalamKutip;
            else if (huruf == ',' && !dalamKutip)
                sel.Add("");
            else
                sel[^1] += huruf;
        }
        return sel;
    }
}
