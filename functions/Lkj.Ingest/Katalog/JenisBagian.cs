using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>Findings of level 6 that are known while the file is read: which office and year it is for.</summary>
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

    public static readonly JenisTemuan SatkerTidakTerdaftar = new("BGN-693", 6, Keparahan.Catatan, "Kode satker tidak ada dalam daftar satker",
        "Periksa kodenya. Bila sudah benar, biarkan saja: laporan tetap disusun, dan administrator dapat melengkapi daftar.",
        "Kode tertukar angkanya, kantor baru, atau kantor yang belum dimuat dalam daftar.",
        "Kode 123456 di lembar Identitas, padahal daftar satker tidak memuatnya.");

    public static readonly JenisTemuan NamaSatkerLain = new("BGN-694", 6, Keparahan.Catatan, "Nama satker tidak sesuai dengan kodenya",
        "Periksa nama dan kode satker di lembar Identitas; laporan memakai nama yang tertulis di sana.",
        "Templat kantor lain dipakai dan baru kodenya yang diganti, atau nama kantor berubah.",
        "Nama \"KPU Kota Solok\" dengan kode 656091, yaitu kode KPU Kabupaten Solok.");

    public static readonly IReadOnlyList<JenisTemuan> Semua = [SatkerLain, TahunLain, SatkerTidakTerdaftar, NamaSatkerLain];
}
