using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>Findings of the same kind in the same column: one repair, however many cells.</summary>
/// <param name="Kode">The code they share.</param>
/// <param name="Keparahan">The severity they share.</param>
/// <param name="Judul">What they are.</param>
/// <param name="Tindakan">What to do, as the first of them says it.</param>
/// <param name="Tempat">The sheet and column with the range from first to last cell, <c>E5:E812</c>; null when they concern the submission as a whole.</param>
/// <param name="Jumlah">How many there are.</param>
/// <param name="Contoh">The first three.</param>
public sealed record KelompokTemuan(
    string Kode,
    Keparahan Keparahan,
    string Judul,
    string Tindakan,
    Asal? Tempat,
    int Jumlah,
    IReadOnlyList<Temuan> Contoh)
{
    private const int BanyakContoh = 3;

    /// <summary>Groups findings by code, severity and column; groups and examples stand first repair first.</summary>
    public static IReadOnlyList<KelompokTemuan> Kelompokkan(IEnumerable<Temuan> temuan) =>
    [
        .. temuan.PerbaikanPertama()
            .GroupBy(satu => new { satu.Kode, satu.Keparahan, satu.Tempat?.Berkas, satu.Tempat?.Lembar, LetakSel.Dari(satu.Tempat).Kolom })
            .Select(kelompok => Dari([.. kelompok])),
    ];

    private static KelompokTemuan Dari(IReadOnlyList<Temuan> temuan)
    {
        var awal = temuan[0];
        return new(awal.Kode, awal.Keparahan, awal.Judul, awal.Tindakan, Rentang(temuan), temuan.Count, [.. temuan.Take(BanyakContoh)]);
    }

    private static Asal? Rentang(IReadOnlyList<Temuan> temuan)
    {
        var (awal, akhir) = (LetakSel.Dari(temuan[0].Tempat), LetakSel.Dari(temuan[^1].Tempat));
        return awal.Baris == akhir.Baris
            ? temuan[0].Tempat
            : temuan[0].Tempat! with { Sel = $"{awal.Kolom}{awal.Baris}:{akhir.Kolom}{akhir.Baris}" };
    }
}
