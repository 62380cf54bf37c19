using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat7;

/// <summary>A realisasi that differs from that of the year before by more than the threshold of the rule set. A change from 0 has no percentage.</summary>
internal static class PerubahanRealisasi
{
    public static readonly JenisTemuan Jenis = new("THN-702", 7, Keparahan.Peringatan, "Realisasi berubah jauh dari tahun sebelumnya",
        "Bandingkan dengan dokumen kedua tahun. Bila nilainya benar, jelaskan perubahannya di lembar Alasan.",
        "Angka tersalin dari baris lain, atau keadaan memang berbeda, misalnya pada tahun Pemilu.",
        "Realisasi 12 dokumen, sedangkan tahun sebelumnya 120 dokumen.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        bahan.Sebelumnya is not { } lalu
            ? []
            : from baris in bahan.Pengajuan.Pengukuran
              where baris.Realisasi is not null
              let dulu = lalu.Cari(baris.Indikator)
              where dulu?.Realisasi is not null && TahunSebelumnya.SatuanSama(baris.Satuan, dulu.Satuan)
              let berubah = TahunSebelumnya.Perubahan(baris.Realisasi!.Nilai, dulu.Realisasi!.Nilai, bahan.Aturan)
              where berubah?.Nilai > bahan.Aturan.AmbangPerubahanTahun
              select Temuan.Dari(
                  Jenis,
                  baris.Realisasi!.Asal,
                  $"{baris.Realisasi.Nilai} {baris.Satuan}".TrimEnd() + $" untuk {Kutipan.Dari(baris.Indikator.Nilai)}",
                  $"nilai yang sebanding dengan tahun {lalu.Tahun}, yaitu {dulu!.Realisasi!.Nilai} {dulu.Satuan}".TrimEnd()
                  + $" (berubah {berubah}, sedangkan ambangnya {Penulisan.Desimal(bahan.Aturan.AmbangPerubahanTahun)} %)");
}
