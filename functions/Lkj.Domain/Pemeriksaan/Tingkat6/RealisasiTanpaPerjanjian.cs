using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>An indicator is measured that was not agreed.</summary>
internal static class RealisasiTanpaPerjanjian
{
    public static readonly JenisTemuan Jenis = new("BGN-606", 6, Keparahan.Peringatan, "Indikator yang diukur tidak ada dalam Perjanjian Kinerja",
        "Samakan namanya dengan indikator Perjanjian Kinerja, atau jelaskan mengapa indikator lain yang diukur.",
        "Indikator berubah setelah perjanjian ditandatangani, atau namanya ditulis lain.",
        "Indikator \"Indeks kepuasan pemilih\" hanya ada di Pengukuran.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var perjanjian = new IndeksNama<BarisIndikator>(bahan.Pengajuan.PerjanjianKinerja, baris => baris.Indikator.Nilai);
        if (perjanjian.Kosong)
            return [];
        return
            from baris in bahan.Pengajuan.Pengukuran
            where baris.Realisasi is not null && perjanjian.Cari(baris.Indikator.Nilai) is null
            select Temuan.Dari(Jenis, baris.Indikator.Asal, Kutipan.Dari(baris.Indikator.Nilai), "indikator yang diperjanjikan");
    }
}
