namespace Lkj.Domain.Pemeriksaan;

/// <summary>
/// First repair first: what stops the submission before what wants an explanation before what informs; then by level, because a repair
/// of a lower level often settles findings above it; then by place. Rows count as numbers and columns as spreadsheets do (Z before AA).
/// </summary>
public static class UrutanTemuan
{
    /// <summary>The findings in that order; equal places are ordered by code and text, so that the order of arrival never shows.</summary>
    public static IReadOnlyList<Temuan> PerbaikanPertama(this IEnumerable<Temuan> temuan) =>
    [
        .. temuan.Select(satu => new { Temuan = satu, Sel = LetakSel.Dari(satu.Tempat) })
            .OrderBy(satu => satu.Temuan.Keparahan)
            .ThenBy(satu => satu.Temuan.Tingkat)
            .ThenBy(satu => satu.Temuan.Tempat?.Berkas, StringComparer.Ordinal)
            .ThenBy(satu => satu.Temuan.Tempat?.Lembar, StringComparer.Ordinal)
            .ThenBy(satu => satu.Sel.Baris)
            .ThenBy(satu => satu.Sel.NomorKolom)
            .ThenBy(satu => satu.Temuan.Kode, StringComparer.Ordinal)
            .ThenBy(satu => satu.Temuan.Dibaca, StringComparer.Ordinal)
            .ThenBy(satu => satu.Temuan.Diharapkan, StringComparer.Ordinal)
            .Select(satu => satu.Temuan),
    ];
}
