using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>A value of an indicator: a number, a letter of a scale (WTP, B), or a letter with its number (B (65,00)). At least one is given.</summary>
/// <param name="Angka">The number; null when only a letter was given.</param>
/// <param name="Huruf">The letter in capitals; null when only a number was given.</param>
public sealed record NilaiKinerja(decimal? Angka, string? Huruf = null)
{
    /// <summary>As tables print it, without the unit and with the decimals that were stated: <c>49,53</c>, <c>90,00</c>, <c>B (65,00)</c>, <c>WTP</c>.</summary>
    public override string ToString() => (Angka, Huruf) switch
    {
        ({ } angka, null) => Penulisan.Tercatat(angka),
        ({ } angka, { } huruf) => $"{huruf} ({angka.ToString("#,0.00", Penulisan.Indonesia)})",
        _ => Huruf ?? "",
    };
}
