using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>Which reason of an office answers which finding.</summary>
public static class AlasanTemuan
{
    /// <summary>The reason that answers a finding, or null. One for the cell goes before one for all findings of the code.</summary>
    public static Alasan? Untuk(Temuan temuan, IReadOnlyList<Alasan> alasan)
    {
        var sekode = alasan.Where(satu => satu.Kode.Equals(temuan.Kode, StringComparison.OrdinalIgnoreCase)).ToList();
        var sel = Sel(temuan);
        return sekode.FirstOrDefault(satu => sel.Length > 0 && satu.Sel.Equals(sel, StringComparison.OrdinalIgnoreCase)) ?? sekode.FirstOrDefault(satu => satu.Sel.Length == 0);
    }

    /// <summary>The cell of a finding as the sheet of reasons names it, <c>Anggaran!E17</c>; empty when it has none.</summary>
    public static string Sel(Temuan temuan) => temuan.Tempat is { Sel.Length: > 0 } tempat ? $"{tempat.Lembar}!{tempat.Sel}" : "";
}
