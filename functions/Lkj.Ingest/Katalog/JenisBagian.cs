using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>Findings of level 6 that are known while the file is read: it belongs to another office or year.</summary>
internal static class JenisBagian
{
    public static readonly JenisTemuan SatkerLain = new("BGN-691", 6, Keparahan.Galat, "Berkas ini untuk satker lain",
        "Unggah berkas milik satker ini, atau perbaiki kode satker di lembar Identitas.",
        "Berkas milik satker lain terpilih, atau kode satker di lembar Identitas belum diganti.",
        "Kode 022207 di dalam berkas yang dikirim untuk satker 656549.");

    public static readonly JenisTemuan TahunLain = new("BGN-692", 6, Keparahan.Galat, "Berkas ini untuk tahun lain",
        "Unggah berkas untuk tahun ini, atau perbaiki tahun di lembar Identitas.",
        "Berkas tahun lain terpilih, atau tahun di lembar Identitas belum diganti.",
        "Tahun 2018 di dalam berkas yang dikirim untuk tahun 2019.");

    public static readonly IReadOnlyList<JenisTemuan> Semua = [SatkerLain, TahunLain];
}
