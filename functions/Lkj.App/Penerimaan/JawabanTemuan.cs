using Lkj.Domain.Pemeriksaan;

namespace Lkj.App.Penerimaan;

/// <summary>A finding as answers carry it.</summary>
/// <param name="Kode">Its stable code.</param>
/// <param name="Tingkat">The level of validation, 1 to 7.</param>
/// <param name="Keparahan">galat, peringatan or catatan.</param>
/// <param name="Tempat">Where it stands; empty when it concerns the whole.</param>
/// <param name="Dibaca">The value as read.</param>
/// <param name="Diharapkan">What was expected.</param>
/// <param name="Tindakan">What to do.</param>
/// <param name="Pesan">All of it as one message.</param>
public sealed record JawabanTemuan(
    string Kode, int Tingkat, Keparahan Keparahan, string Tempat, string Dibaca, string Diharapkan, string Tindakan, string Pesan)
{
    /// <summary>The answer for a finding.</summary>
    public static JawabanTemuan Dari(Temuan temuan) => new(
        temuan.Kode, temuan.Tingkat, temuan.Keparahan, temuan.Tempat?.ToString() ?? "", temuan.Dibaca, temuan.Diharapkan, temuan.Tindakan, temuan.ToString());

    /// <summary>The name of a severity on the page.</summary>
    public static string Nama(Keparahan keparahan) => keparahan.ToString().ToLowerInvariant();
}
