using System.Globalization;
using System.Text.Json.Serialization;

namespace Lkj.Domain.Nilai;

/// <summary>
/// An amount of money in whole rupiah. May be negative (a correction). Sums are checked: an overflow throws, it never wraps.
/// </summary>
/// <param name="Nilai">Whole rupiah.</param>
[JsonConverter(typeof(RupiahJson))]
public readonly record struct Rupiah(long Nilai) : IComparable<Rupiah>
{
    /// <summary>No money.</summary>
    public static readonly Rupiah Nol = new(0);

    /// <summary>Adds two amounts; throws <see cref="OverflowException"/> beyond the range of <see cref="long"/>.</summary>
    public static Rupiah operator +(Rupiah kiri, Rupiah kanan) => new(checked(kiri.Nilai + kanan.Nilai));

    /// <summary>Subtracts; throws <see cref="OverflowException"/> beyond the range of <see cref="long"/>.</summary>
    public static Rupiah operator -(Rupiah kiri, Rupiah kanan) => new(checked(kiri.Nilai - kanan.Nilai));

    /// <summary>The amount without its sign, as differences are told.</summary>
    public Rupiah Mutlak() => new(Math.Abs(Nilai));

    /// <summary>Compares by amount.</summary>
    public static bool operator <(Rupiah kiri, Rupiah kanan) => kiri.Nilai < kanan.Nilai;

    /// <summary>Compares by amount.</summary>
    public static bool operator >(Rupiah kiri, Rupiah kanan) => kiri.Nilai > kanan.Nilai;

    /// <summary>Compares by amount.</summary>
    public static bool operator <=(Rupiah kiri, Rupiah kanan) => kiri.Nilai <= kanan.Nilai;

    /// <summary>Compares by amount.</summary>
    public static bool operator >=(Rupiah kiri, Rupiah kanan) => kiri.Nilai >= kanan.Nilai;

    /// <inheritdoc/>
    public int CompareTo(Rupiah other) => Nilai.CompareTo(other.Nilai);

    /// <summary>The amount with dots between thousands, as tables print it: <c>30.151.427.000</c>.</summary>
    public override string ToString() => Nilai.ToString("#,0", Penulisan.Indonesia);

    /// <summary>The amount as sentences print it: <c>Rp 30.151.427.000</c>.</summary>
    public string DenganRp() => $"Rp {this}";

    /// <summary>Reads what <see cref="ToString"/> writes; other spellings belong to the reader of spreadsheets.</summary>
    public static bool TryUrai(string? teks, out Rupiah hasil)
    {
        var terbaca = long.TryParse(teks, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, Penulisan.Indonesia, out var nilai);
        hasil = new Rupiah(nilai);
        return terbaca && hasil.ToString() == teks;
    }
}
