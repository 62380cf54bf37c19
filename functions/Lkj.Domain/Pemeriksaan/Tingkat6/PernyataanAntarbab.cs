using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// Every mention of the same amount must be the same. Changes by revision may rightly be several and are not compared.
/// </summary>
internal static class PernyataanAntarbab
{
    public static readonly JenisTemuan Jenis = new("BGN-602", 6, Keparahan.Peringatan, "Bagian laporan menyebut jumlah yang berbeda",
        "Samakan jumlahnya di semua bagian, menurut DIPA revisi terakhir.",
        "Bab-bab ditulis pada waktu yang berbeda, sebelum dan sesudah revisi DIPA.",
        "BAB I menyebut pagu Rp 28.195.773.000, BAB III Rp 27.900.000.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from jenis in bahan.Pengajuan.PernyataanAnggaran.Where(pernyataan => pernyataan.Jenis != JenisSumber.RevisiDipa).GroupBy(pernyataan => pernyataan.Jenis)
        let acuan = jenis.First()
        from lain in jenis.Skip(1)
        where lain.Jumlah.Nilai != acuan.Jumlah.Nilai
        select Temuan.Dari(
            Jenis,
            lain.Jumlah.Asal,
            $"{lain.Jumlah.Nilai.DenganRp()} sebagai {NamaSumber.Dari(lain.Jenis)} dalam {lain.Bagian}",
            $"jumlah yang sama dengan {acuan.Bagian}, yaitu {acuan.Jumlah.Nilai.DenganRp()}; selisih {(lain.Jumlah.Nilai - acuan.Jumlah.Nilai).Mutlak().DenganRp()}");
}
