using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>Twelve months against the year: planned drawings against the ceiling, spending against the spending of the budget lines.</summary>
internal static class JumlahBulan
{
    public static readonly JenisTemuan Jenis = new("BGN-618", 6, Keparahan.Peringatan, "Jumlah dua belas bulan berbeda dari setahun",
        "Periksa bulan yang nilainya kumulatif atau belum memuat koreksi, lalu samakan jumlahnya dengan lembar Anggaran.",
        "Satu bulan diisi dengan nilai kumulatif, atau koreksi akhir tahun belum dimasukkan.",
        "Jumlah dua belas bulan Rp 24.750.000.000, jumlah baris anggaran Rp 24.800.000.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        Bandingkan(bahan.Pengajuan.Bulanan, bulan => bulan.Rencana, "rencana penarikan", bahan.Anggaran.Jumlah.Pagu, "pagu")
            .Concat(Bandingkan(bahan.Pengajuan.Bulanan, bulan => bulan.Realisasi, "realisasi", bahan.Anggaran.Jumlah.Realisasi, "realisasi"));

    private static IEnumerable<Temuan> Bandingkan(IReadOnlyList<RealisasiBulan> bulanan, Func<RealisasiBulan, Isian<Rupiah>?> uang, string nama, Rupiah setahun, string namaSetahun)
    {
        var bulan = bulanan.DistinctBy(satu => satu.Bulan).OrderBy(satu => satu.Bulan).Select(uang).OfType<Isian<Rupiah>>().ToList();
        var jumlah = bulan.Aggregate(Rupiah.Nol, (sementara, satu) => sementara + satu.Nilai);
        if (bulan.Count == 12 && jumlah != setahun)
            yield return Temuan.Dari(
                Jenis,
                bulan[^1].Asal,
                $"{jumlah.DenganRp()} sebagai jumlah {nama} dua belas bulan",
                $"{setahun.DenganRp()}, yaitu {namaSetahun} menurut baris anggaran; selisih {(jumlah - setahun).Mutlak().DenganRp()}");
    }
}
