namespace Lkj.Domain.Pemeriksaan.Tingkat7;

/// <summary>A target that differs from that of the year before by more than the threshold of the rule set. A change from 0 has no percentage.</summary>
internal static class PerubahanTarget
{
    public static readonly JenisTemuan Jenis = new("THN-701", 7, Keparahan.Peringatan, "Target berubah jauh dari tahun sebelumnya",
        "Bandingkan dengan dokumen kedua tahun. Bila nilainya benar, jelaskan perubahannya di lembar Alasan.",
        "Satuan, pembulatan, atau letak koma berbeda dari tahun lalu, atau target memang ditetapkan ulang.",
        "Target 8 %, sedangkan tahun sebelumnya 80 %.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        PerubahanNilai.Periksa(bahan, Jenis, baris => baris.Target is { } target ? (target.Nilai.Nilai, $"{target.Nilai}", target.Asal) : null);
}
