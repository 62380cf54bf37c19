using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>Money below zero: a correction, or a sign that slipped in.</summary>
internal static class UangNegatif
{
    public static readonly JenisTemuan Jenis = new("KLM-404", 4, Keparahan.Peringatan, "Jumlah uang bernilai negatif",
        "Periksa tandanya; bila memang koreksi atau pengembalian belanja, jelaskan di lembar Alasan.",
        "Tanda minus terketik, atau baris itu memuat pengembalian belanja.",
        "Realisasi -Rp 250.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from baris in bahan.Pengajuan.Anggaran
        from uang in new[] { baris.Pagu, baris.Realisasi }
        where uang.Nilai < Rupiah.Nol
        select Temuan.Dari(Jenis, uang.Asal, uang.Nilai.DenganRp(), "nol atau lebih");
}
