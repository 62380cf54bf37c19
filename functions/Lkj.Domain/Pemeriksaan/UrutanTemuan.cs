using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>
/// First repair first: what stops the submission before what wants an explanation before what informs; then by level, because a repair
/// of a lower level often settles findings above it; then by place. Rows count as numbers and columns as spreadsheets do (Z before AA).
/// </summary>
public sealed class UrutanTemuan : IComparer<Temuan>
{
    /// <summary>The order.</summary>
    public static readonly UrutanTemuan Utama = new();

    private UrutanTemuan()
    {
    }

    /// <inheritdoc/>
    public int Compare(Temuan? x, Temuan? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => Kunci(x).CompareTo(Kunci(y)) is var urutan and not 0 ? urutan : Teks(x, y),
    };

    private static (Keparahan, int, TempatTeks, int, int) Kunci(Temuan temuan)
    {
        var sel = LetakSel.Dari(temuan.Tempat);
        return (temuan.Keparahan, temuan.Tingkat, new(temuan.Tempat?.Berkas ?? "", temuan.Tempat?.Lembar ?? ""), sel.Baris, sel.NomorKolom);
    }

    private static int Teks(Temuan x, Temuan y) =>
        string.CompareOrdinal(x.Kode, y.Kode) is var kode and not 0 ? kode
        : string.CompareOrdinal(x.Dibaca, y.Dibaca) is var dibaca and not 0 ? dibaca
        : string.CompareOrdinal(x.Diharapkan, y.Diharapkan);

    private readonly record struct TempatTeks(string Berkas, string Lembar) : IComparable<TempatTeks>
    {
        public int CompareTo(TempatTeks other) =>
            string.CompareOrdinal(Berkas, other.Berkas) is var urutan and not 0 ? urutan : string.CompareOrdinal(Lembar, other.Lembar);
    }
}
