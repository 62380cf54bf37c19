using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>
/// Quarters that count up to the year and fall: an indicator counts up when its last quarter is its year, more is better, and its quarterly targets
/// rise.
/// </summary>
internal static class TriwulanMenurun
{
    public static readonly JenisTemuan Jenis = new("BRS-509", 5, Keparahan.Peringatan, "Realisasi triwulan kumulatif menurun",
        "Isi nilai kumulatif sejak Januari pada setiap triwulan, atau ganti konsolidasinya bila triwulan berdiri sendiri-sendiri.",
        "Triwulan diisi dengan nilai triwulan itu saja, sedangkan targetnya kumulatif.",
        "Target 25, 50, 75, 100; realisasi 24, 49, 20, 98.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var kumulatif = new IndeksNama<BarisIndikator>(
            bahan.Pengajuan.Pengukuran.Where(baris => baris is { Konsolidasi: Konsolidasi.NilaiTerakhir, Polaritas: Polaritas.Maksimal }), baris => baris.Indikator.Nilai);
        return
            from indikator in bahan.Pengajuan.Triwulan.GroupBy(baris => new NamaIndikator(baris.Indikator.Nilai).Normal)
            where kumulatif.Cari(indikator.First().Indikator.Nilai) is not null
            let urut = indikator.OrderBy(baris => baris.Triwulan).ToList()
            let pasangan = urut.Zip(urut.Skip(1)).ToList()
            where pasangan.Count > 0 && pasangan.TrueForAll(dua => Angka(dua.First.Target) < Angka(dua.Second.Target))
            from dua in pasangan
            where Angka(dua.Second.Realisasi) < Angka(dua.First.Realisasi)
            select Temuan.Dari(
                Jenis,
                dua.Second.Realisasi!.Asal,
                $"{dua.Second.Realisasi.Nilai} pada triwulan {dua.Second.Triwulan} untuk {Kutipan.Dari(dua.Second.Indikator.Nilai)}",
                $"paling sedikit {dua.First.Realisasi!.Nilai}, yaitu nilai triwulan {dua.First.Triwulan}");
    }

    private static decimal? Angka(Isian<NilaiKinerja>? isian) => isian?.Nilai.Angka;
}
