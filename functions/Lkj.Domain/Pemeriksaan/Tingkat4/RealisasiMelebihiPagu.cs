namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>More was spent than the ceiling allows.</summary>
internal static class RealisasiMelebihiPagu
{
    public static readonly JenisTemuan Jenis = new("KLM-403", 4, Keparahan.Peringatan, "Realisasi melebihi pagu",
        "Periksa pagu setelah revisi dan realisasi; bila keduanya benar, jelaskan di lembar Alasan.",
        "Pagu yang tertulis belum memuat revisi, atau realisasi memuat belanja baris lain.",
        "Pagu Rp 10.000.000, realisasi Rp 12.500.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from baris in bahan.Pengajuan.Anggaran
        where baris.Realisasi.Nilai > baris.Pagu.Nilai
        select Temuan.Dari(
            Jenis,
            baris.Realisasi.Asal,
            baris.Realisasi.Nilai.DenganRp(),
            $"paling banyak {baris.Pagu.Nilai.DenganRp()} (pagu baris itu)");
}
