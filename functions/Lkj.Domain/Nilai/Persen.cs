using System.Text.Json.Serialization;

namespace Lkj.Domain.Nilai;

/// <summary>
/// A percentage, unrounded: 92,71 % is <c>92.71</c>. Rounding (half away from zero, two decimals) happens only when it is printed.
/// </summary>
/// <param name="Nilai">The percentage; may be negative or above 100.</param>
[JsonConverter(typeof(PersenJson))]
public readonly record struct Persen(decimal Nilai) : IComparable<Persen>
{
    /// <summary>The share of <paramref name="bagian"/> in <paramref name="keseluruhan"/>, or null when the whole is zero (n/a, never 0 %).</summary>
    public static Persen? Dari(Rupiah bagian, Rupiah keseluruhan) =>
        keseluruhan == Rupiah.Nol ? null : new Persen((decimal)bagian.Nilai / keseluruhan.Nilai * 100);

    /// <summary>The mean of what is there, null when nothing is. Summed in order of size, so that the order of rows cannot show in the last digit.</summary>
    public static Persen? Rata(IEnumerable<Persen?> nilai)
    {
        var ada = new List<decimal>();
        foreach (var satu in nilai)
            if (satu is { } persen)
                ada.Add(persen.Nilai);
        ada.Sort();
        return ada.Count == 0 ? null : new Persen(ada.Sum() / ada.Count);
    }

    /// <summary>The value rounded half away from zero, as printed.</summary>
    /// <param name="desimal">Decimals to keep, 0 to 10.</param>
    public decimal Bulat(int desimal = 2) => Math.Round(Nilai, desimal, MidpointRounding.AwayFromZero);

    /// <inheritdoc/>
    public int CompareTo(Persen other) => Nilai.CompareTo(other.Nilai);

    /// <summary>Compares by value.</summary>
    public static bool operator <(Persen kiri, Persen kanan) => kiri.Nilai < kanan.Nilai;

    /// <summary>Compares by value.</summary>
    public static bool operator >(Persen kiri, Persen kanan) => kiri.Nilai > kanan.Nilai;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(Persen kiri, Persen kanan) => kiri.Nilai <= kanan.Nilai;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(Persen kiri, Persen kanan) => kiri.Nilai >= kanan.Nilai;

    /// <summary>Without the sign, as columns headed "%" print it: <c>92,71</c>.</summary>
    public string Angka() => Bulat().ToString("#,0.00", Penulisan.Indonesia);

    /// <summary>As sentences print it: <c>92,71 %</c>.</summary>
    public override string ToString() => $"{Angka()} %";
}
