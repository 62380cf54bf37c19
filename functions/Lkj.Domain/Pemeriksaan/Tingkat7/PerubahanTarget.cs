using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat7;

/// <summary>A target that differs from that of the year before by more than the threshold of the rule set. A change from 0 has no percentage.</summary>
internal static class PerubahanTarget
{
    public static readonly JenisTemuan Jenis = new("THN-701", 7, Keparahan.Peringatan, "Target berubah jauh dari tahun sebelumnya",
        "Bandingkan dengan dokumen kedua tahun. Bila nilainya benar, jelaskan perubahannya di lembar Alasan.",
        "Satuan, pembulatan, atau letak koma berbeda dari tahun lalu, atau target memang ditetapkan ulang.",
        "Target 8 %, sedangkan tahun sebelumnya 80 %.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        bahan.Sebelumnya is not { } lalu
            ? []
            : from baris in bahan.Pengajuan.Pengukuran
              where baris.Target is not null
              let dulu = lalu.Cari(baris.Indikator)
              where dulu?.Target is not null && TahunSebelumnya.SatuanSama(baris.Satuan, dulu.Satuan)
              let berubah = TahunSebelumnya.Perubahan(baris.Target!.Nilai.Nilai, dulu.Target!.Nilai.Nilai, bahan.Aturan)
              where berubah?.Nilai > bahan.Aturan.AmbangPerubahanTahun
              select Temuan.Dari(
                  Jenis,
                  baris.Target!.Asal,
                  $"{baris.Target.Nilai} {baris.Satuan}".TrimEnd() + $" untuk {Kutipan.Dari(baris.Indikator.Nilai)}",
                  $"nilai yang sebanding dengan tahun {lalu.Tahun}, yaitu {dulu!.Target!.Nilai} {dulu.Satuan}".TrimEnd()
                  + $" (berubah {berubah}, sedangkan ambangnya {Penulisan.Desimal(bahan.Aturan.AmbangPerubahanTahun)} %)");
}
