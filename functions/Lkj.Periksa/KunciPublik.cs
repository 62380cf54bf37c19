using System.Reflection;

namespace Lkj.Periksa;

/// <summary>The publisher's public key as it was found, and where.</summary>
/// <param name="Asal">Where it was found, in Bahasa Indonesia, as the program prints it.</param>
/// <param name="Pem">The text of the key; not yet known to be one.</param>
public sealed record KunciPublik(string Asal, string Pem)
{
    /// <summary>The key beside the program, and the name of the key inside it.</summary>
    public const string Nama = "lkj-publik.pem";

    /// <summary>The key that a program was built with (<c>-p:KunciPublik=publik.pem</c>); null when it was built without.</summary>
    public static string? Bawaan(Assembly program)
    {
        using var isi = program.GetManifestResourceStream(Nama);
        if (isi is null)
            return null;
        using var teks = new StreamReader(isi);
        return teks.ReadToEnd();
    }

    /// <summary>The key to check with: the named file, else the one inside the program, else the file beside it; null when there is none of them.</summary>
    /// <param name="disebut">The file that the command line names; null when it names none.</param>
    /// <param name="bawaan">The key inside the program; null when it has none.</param>
    /// <param name="folder">The folder of the program.</param>
    public static KunciPublik? Pilih(string? disebut, string? bawaan, string folder)
    {
        if (disebut is not null)
            return new($"dari berkas {disebut} yang disebut dengan --kunci", File.ReadAllText(disebut));
        if (bawaan is not null)
            return new("bawaan program ini", bawaan);
        var berkas = Path.Combine(folder, Nama);
        return File.Exists(berkas) ? new($"dari berkas {berkas} di samping program ini", File.ReadAllText(berkas)) : null;
    }
}
