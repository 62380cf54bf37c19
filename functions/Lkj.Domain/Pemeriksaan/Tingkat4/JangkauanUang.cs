using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>Amounts so large that no office has them; sums over them could leave the range of money.</summary>
internal static class JangkauanUang
{
    public static readonly JenisTemuan Jenis = new("KLM-400", 4, Keparahan.Galat, "Jumlah uang di luar jangkauan",
        "Periksa angka di sel itu; barangkali ada angka yang tergandakan atau dua angka tersambung.",
        "Angka terketik berulang, atau dua angka tersambung.",
        "Angka 27492000241200000000 pada kolom Pagu (Rp).");

    public static IEnumerable<Temuan> Periksa(Pengajuan pengajuan) =>
        SemuaUang(pengajuan)
            .Where(uang => uang.Nilai > PenghitungAnggaran.UangTerbesar || uang.Nilai < Rupiah.Nol - PenghitungAnggaran.UangTerbesar)
            .Select(uang => Temuan.Dari(Jenis, uang.Asal, uang.Teks, $"jumlah sampai dengan {PenghitungAnggaran.UangTerbesar.DenganRp()}"));

    private static IEnumerable<Isian<Rupiah>> SemuaUang(Pengajuan pengajuan) =>
        pengajuan.Anggaran.SelectMany(baris => new[] { baris.Pagu, baris.Realisasi })
            .Concat(pengajuan.TotalAnggaran.SelectMany(total => new[] { total.Pagu, total.Realisasi }))
            .Concat(pengajuan.PernyataanAnggaran.Select(pernyataan => pernyataan.Jumlah))
            .Concat(pengajuan.RevisiDipa.Select(revisi => revisi.Pagu))
            .Concat(pengajuan.Anggaran.Select(baris => baris.PaguAwal)
                .Concat(pengajuan.Bulanan.SelectMany(bulan => new[] { bulan.Rencana, bulan.Realisasi }))
                .Concat(pengajuan.Kegiatan.SelectMany(kegiatan => new[] { kegiatan.Pagu, kegiatan.RealisasiAnggaran }))
                .OfType<Isian<Rupiah>>());
}
