using System.Globalization;
using System.Text.Json.Serialization;

namespace Lkj.Domain.Nilai;

/// <summary>A budget year, 1 January to 31 December; 2015 (the first year of PermenPAN-RB 53/2014) to 2099.</summary>
public readonly record struct TahunAnggaran : IComparable<TahunAnggaran>
{
    /// <summary>Takes a year; throws <see cref="ArgumentOutOfRangeException"/> outside 2015 to 2099.</summary>
    [JsonConstructor]
    public TahunAnggaran(int nilai)
    {
        if (!Sah(nilai))
            throw new ArgumentOutOfRangeException(nameof(nilai), nilai, "A budget year is 2015 to 2099.");
        Nilai = nilai;
    }

    /// <summary>The year.</summary>
    public int Nilai { get; }

    /// <summary>Whether the year is one that reports are made for.</summary>
    public static bool Sah(int nilai) => nilai is >= 2015 and <= 2099;

    /// <summary>Reads four digits.</summary>
    public static bool TryUrai(string? teks, out TahunAnggaran hasil)
    {
        var terbaca = int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) && Sah(tahun);
        hasil = terbaca ? new TahunAnggaran(tahun) : default;
        return terbaca;
    }

    /// <inheritdoc/>
    public int CompareTo(TahunAnggaran other) => Nilai.CompareTo(other.Nilai);

    /// <summary>Compares by year.</summary>
    public static bool operator <(TahunAnggaran kiri, TahunAnggaran kanan) => kiri.Nilai < kanan.Nilai;

    /// <summary>Compares by year.</summary>
    public static bool operator >(TahunAnggaran kiri, TahunAnggaran kanan) => kiri.Nilai > kanan.Nilai;

    /// <summary>Compares by year.</summary>
    public static bool operator <=(TahunAnggaran kiri, TahunAnggaran kanan) => kiri.Nilai <= kanan.Nilai;

    /// <summary>Compares by year.</summary>
    public static bool operator >=(TahunAnggaran kiri, TahunAnggaran kanan) => kiri.Nilai >= kanan.Nilai;

    /// <inheritdoc/>
    public override string ToString() => Nilai.ToString(CultureInfo.InvariantCulture);
}
