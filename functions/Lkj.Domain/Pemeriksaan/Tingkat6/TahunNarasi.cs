using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// A year in the narrative that is not the report year, as text taken over from an earlier report has it.
/// <see cref="TahunDalamTeks"/> knows which mentions are legitimate.
/// </summary>
internal static class TahunNarasi
{
    public static readonly JenisTemuan Jenis = new("BGN-604", 6, Keparahan.Peringatan, "Narasi menyebut tahun lain",
        "Periksa kalimat itu; bila tahunnya memang dimaksud, jelaskan di lembar Alasan.",
        "Kalimat disalin dari laporan tahun lain.",
        "Kalimat \"Pada tahun 2018 realisasi mencapai 90 %\" di dalam laporan tahun 2019.");

    /// <summary>Parts that look ahead: a later year in them is a plan.</summary>
    private static readonly BagianNarasi[] MelihatKeDepan =
    [
        BagianNarasi.IsuStrategis, BagianNarasi.Hambatan, BagianNarasi.Saran, BagianNarasi.Kesimpulan, BagianNarasi.Rekomendasi, BagianNarasi.Langkah,
    ];

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var tahunLaporan = bahan.Pengajuan.Identitas.Tahun.Nilai;
        return
            from narasi in bahan.Pengajuan.Narasi
            from tahun in TahunDalamTeks.YangJanggal(narasi.Teks.Nilai, tahunLaporan)
            where tahun < tahunLaporan || !MelihatKeDepan.Contains(narasi.Bagian)
            select Temuan.Dari(Jenis, narasi.Teks.Asal, $"tahun {tahun}", $"tahun {tahunLaporan}, tahun yang dilaporkan");
    }
}
