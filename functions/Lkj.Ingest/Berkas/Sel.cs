using System.Text;

namespace Lkj.Ingest.Berkas;

/// <summary>A filled cell. Cells shown as percent or date already carry that as text (<c>87,73 %</c>, <c>2020-01-31</c>).</summary>
internal readonly struct Sel : IEquatable<Sel>
{
    // A text of its own, or the store that holds it.
    private readonly object? sumber;
    private readonly SelPadat padat;

    /// <summary>A cell with a text of its own.</summary>
    /// <param name="kolom">Its column, from 1.</param>
    /// <param name="teks">Its text.</param>
    /// <param name="jenis">What the file says it is.</param>
    public Sel(int kolom, string teks, JenisSel jenis) => (sumber, padat) = (teks, new SelPadat(default, (ushort)kolom, jenis));

    /// <summary>A cell of a file.</summary>
    public Sel(GudangTeks gudang, SelPadat padat) => (sumber, this.padat) = (gudang, padat);

    /// <summary>Its column, from 1.</summary>
    public int Kolom => padat.Kolom;

    /// <summary>What the file says it is.</summary>
    public JenisSel Jenis => padat.Jenis;

    /// <summary>Whether it is a cell at all, and not the default that stands for an empty one.</summary>
    public bool Ada => padat.Kolom > 0;

    /// <summary>Its text.</summary>
    public string Teks => sumber as string ?? (sumber as GudangTeks)?.Teks(padat.Tempat) ?? "";

    /// <summary>Its text as UTF-8.</summary>
    public ReadOnlySpan<byte> Bita => sumber is GudangTeks gudang ? gudang.Bita(padat.Tempat) : Encoding.UTF8.GetBytes(Teks);

    /// <summary>Its text, without making a string of it where it fits.</summary>
    /// <param name="tempat">Where its letters may be put.</param>
    public ReadOnlySpan<char> Huruf(Span<char> tempat)
    {
        if (sumber is not GudangTeks gudang)
            return Teks;
        var bita = gudang.Bita(padat.Tempat);
        return bita.Length <= tempat.Length ? tempat[..Encoding.UTF8.GetChars(bita, tempat)] : gudang.Teks(padat.Tempat);
    }

    /// <summary>The cell as a store keeps it.</summary>
    public SelPadat Dalam(GudangTeks gudang) => ReferenceEquals(sumber, gudang) ? padat : padat with { Tempat = sumber is GudangTeks lain ? gudang.Simpan(lain.Bita(padat.Tempat)) : gudang.Simpan(Teks) };

    /// <summary>The cell with another text.</summary>
    public Sel Dengan(string teks) => new(Kolom, teks, Jenis);

    /// <inheritdoc/>
    public bool Equals(Sel other) => Kolom == other.Kolom && Jenis == other.Jenis && Teks == other.Teks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sel lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kolom, Jenis, Teks);

    /// <inheritdoc/>
    public override string ToString() => $"{Kolom} {Jenis} {Teks}";
}
