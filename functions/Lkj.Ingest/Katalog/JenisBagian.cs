using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>Findings of level 6 that are known while the file is read: it belongs to another office or year.</summary>
internal static class JenisBagian
{
    public static readonly JenisTemuan SatkerLain = new("BGN-691", 6, Keparahan.Galat, "Berkas ini untuk satker lain",
        "Unggah berkas milik satker ini, atau perbaiki kode satker di lembar Identitas.");

    public static readonly JenisTemuan TahunLain = new("BGN-692", 6, Keparahan.Galat, "Berkas ini untuk tahun lain",
        "Unggah berkas untuk tahun ini, atau perbaiki tahun di lembar Identitas.");

    public static readonly IReadOnlyList<JenisTemuan> Semua = [SatkerLain, TahunLain];
}
