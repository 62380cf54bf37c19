using System.Globalization;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Anotasi;

/// <summary>A cell that has findings.</summary>
/// <param name="Kolom">Its column, from 1.</param>
/// <param name="Baris">Its row, from 1.</param>
/// <param name="Keparahan">The worst of their severities.</param>
/// <param name="Teks">What they say, a paragraph each.</param>
internal sealed record TandaSel(int Kolom, int Baris, Keparahan Keparahan, string Teks)
{
    /// <summary>Its address.</summary>
    public string Alamat => AlamatSel.Tulis(Kolom, Baris);

    /// <summary>The cells of each sheet that have findings, by row and column.</summary>
    public static ILookup<string, TandaSel> Dari(IEnumerable<Temuan> temuan) => temuan
        .Select(satu => (Temuan: satu, Sel: Letak(satu)))
        .Where(satu => satu.Sel is not null)
        .GroupBy(satu => (satu.Temuan.Tempat!.Lembar, satu.Sel!.Value.Baris, satu.Sel!.Value.Kolom))
        .OrderBy(satu => satu.Key)
        .ToLookup(satu => satu.Key.Lembar, satu => new TandaSel(
            satu.Key.Kolom, satu.Key.Baris, satu.Min(ini => ini.Temuan.Keparahan), string.Join("\n\n", satu.Select(ini => Kalimat(ini.Temuan)))));

    // Of many alike that became one finding with a range, the last cell is known to be one of them; those in between need not be.
    private static (int Kolom, int Baris)? Letak(Temuan temuan) =>
        temuan.Tempat is { } tempat && AlamatSel.TryUrai(tempat.Sel.Split(':')[^1], out var kolom, out var baris) ? (kolom, baris) : null;

    private static string Kalimat(Temuan temuan) => string.Create(CultureInfo.InvariantCulture, $"{temuan.Keparahan}: {temuan with { Tempat = null }}");
}
