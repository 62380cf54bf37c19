namespace Lkj.Domain.Pemeriksaan.Tingkat7;

/// <summary>A realisasi that differs from that of the year before by more than the threshold of the rule set. A change from 0 has no percentage.</summary>
internal static class PerubahanRealisasi
{
    public static readonly JenisTemuan Jenis = new("THN-702", 7, Keparahan.Peringatan, "Realisasi berubah jauh dari tahun sebelumnya",
        "Bandingkan dengan dokumen kedua tahun. Bila nilainya benar, jelaskan perubahannya di lembar Alasan.",
        "Angka tersalin dari baris lain, atau keadaan memang berbeda, misalnya pada tahun Pemilu.",
        "Realisasi 12 dokumen, sedangkan tahun sebelumnya 120 dokumen.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        PerubahanNilai.Periksa(bahan, Jenis, baris => baris.Realisasi is { } realisasi ? (realisasi.Nilai, $"{realisasi.Nilai}", realisasi.Asal) : null);
}
