using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>A cell's address in its parts; the default is no cell.</summary>
/// <param name="Kolom">The column's letters in capitals; empty when there is no cell.</param>
/// <param name="Baris">The row, from 1; 0 when there is no cell.</param>
internal readonly record struct LetakSel(string Kolom, int Baris)
{
    /// <summary>The column as a number, A = 1, Z = 26, AA = 27.</summary>
    public int NomorKolom => Kolom.Aggregate(0, (nomor, huruf) => nomor * 26 + (huruf - 'A' + 1));

    /// <summary>Reads the address of a place; a range counts as its first cell.</summary>
    public static LetakSel Dari(Asal? tempat)
    {
        var sel = (tempat?.Sel ?? "").ToUpperInvariant();
        var kolom = new string([.. sel.TakeWhile(char.IsAsciiLetterUpper).Take(3)]);
        var baris = new string([.. sel.Skip(kolom.Length).TakeWhile(char.IsAsciiDigit).Take(9)]);
        return kolom.Length > 0 && baris.Length > 0
            ? new(kolom, int.Parse(baris, System.Globalization.CultureInfo.InvariantCulture))
            : new("", 0);
    }
}
