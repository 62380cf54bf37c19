namespace Lkj.Domain.Pemeriksaan;

/// <summary>
/// All kinds of finding by their code. Each room lists its own (the reading of files levels 1-3, <see cref="Pemeriksa.Jenis"/> levels
/// 4-7); the catalogue joins the lists.
/// </summary>
public sealed class KatalogTemuan
{
    private readonly Dictionary<string, JenisTemuan> menurutKode = new(StringComparer.Ordinal);

    /// <summary>Joins the lists of the rooms; throws <see cref="ArgumentException"/> when two kinds have the same code.</summary>
    public KatalogTemuan(params IEnumerable<IEnumerable<JenisTemuan>> daftar)
    {
        Semua = [.. daftar.SelectMany(jenis => jenis).OrderBy(jenis => jenis.Tingkat).ThenBy(jenis => jenis.Kode, StringComparer.Ordinal)];
        foreach (var jenis in Semua)
            if (!menurutKode.TryAdd(jenis.Kode, jenis))
                throw new ArgumentException($"The code {jenis.Kode} has two kinds of finding.", nameof(daftar));
    }

    /// <summary>The kinds by level and code.</summary>
    public IReadOnlyList<JenisTemuan> Semua { get; }

    /// <summary>The kind of a code, or null.</summary>
    public JenisTemuan? Cari(string kode) => menurutKode.GetValueOrDefault(kode);
}
