using System.Text.Json.Serialization;

namespace Lkj.Domain.Isi;

/// <summary>A value that was filled in, with the text as read and its cell. A cell that was left empty is null, not an <c>Isian</c>.</summary>
public sealed record Isian<T>
{
    // An Asal, or the AsalKolom of a cell: most places are never asked for.
    private readonly object tempat;
    private readonly int baris;

    /// <summary>A value read at a place.</summary>
    [JsonConstructor]
    public Isian(T nilai, string teks, Asal asal)
        : this(nilai, teks, asal, 0)
    {
    }

    /// <summary>A value read in a row of a column.</summary>
    public Isian(T nilai, string teks, AsalKolom kolom, int baris)
        : this(nilai, teks, (object)kolom, baris)
    {
    }

    private Isian(T nilai, string teks, object tempat, int baris) => (Nilai, Teks, this.tempat, this.baris) = (nilai, teks, tempat, baris);

    /// <summary>The value as understood.</summary>
    public T Nilai { get; init; }

    /// <summary>The text of the cell as read.</summary>
    public string Teks { get; init; }

    /// <summary>Where it stands.</summary>
    public Asal Asal => tempat as Asal ?? ((AsalKolom)tempat).Pada(baris);

    /// <summary>Another value of the same cell.</summary>
    public Isian<TLain> Dengan<TLain>(TLain nilai) => new(nilai, Teks, tempat, baris);

    /// <inheritdoc/>
    public bool Equals(Isian<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Nilai, other.Nilai) && Teks == other.Teks && Asal == other.Asal;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nilai, Teks);
}
