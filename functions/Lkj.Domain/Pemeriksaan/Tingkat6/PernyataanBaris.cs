using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// What chapters state as ceiling, DIPA and spending against the sums of the budget lines; as APBN and hibah, where every line says its source.
/// </summary>
internal static class PernyataanBaris
{
    public static readonly JenisTemuan Jenis = new("BGN-603", 6, Keparahan.Peringatan, "Jumlah yang disebut berbeda dari jumlah baris anggaran",
        "Periksa apakah tabel anggaran sudah memuat semua baris, lalu samakan jumlahnya.",
        "Tabel anggaran belum lengkap, atau jumlah berasal dari dokumen lain.",
        "BAB III menyebut realisasi Rp 25.000.000.000, jumlah baris Rp 24.800.000.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from pernyataan in bahan.Pengajuan.PernyataanAnggaran
        let baris = pernyataan.Jenis switch
        {
            JenisSumber.Dipa or JenisSumber.Pagu => bahan.Anggaran.Jumlah.Pagu,
            JenisSumber.Realisasi => bahan.Anggaran.Jumlah.Realisasi,
            JenisSumber.Apbn => Sumber(bahan, hibah: false),
            JenisSumber.Hibah => Sumber(bahan, hibah: true),
            _ => (Rupiah?)null,
        }
        where baris is not null && baris != pernyataan.Jumlah.Nilai
        select Temuan.Dari(
            Jenis,
            pernyataan.Jumlah.Asal,
            $"{pernyataan.Jumlah.Nilai.DenganRp()} sebagai {NamaSumber.Dari(pernyataan.Jenis)} dalam {pernyataan.Bagian}",
            $"{baris.Value.DenganRp()} sebagai jumlah baris{(pernyataan.Jenis is JenisSumber.Apbn or JenisSumber.Hibah ? $" bersumber {NamaSumber.Dari(pernyataan.Jenis)}" : "")}; selisih {(pernyataan.Jumlah.Nilai - baris.Value).Mutlak().DenganRp()}");

    private static Rupiah? Sumber(BahanPeriksa bahan, bool hibah)
    {
        var sumber = bahan.Anggaran.PerSumber;
        if (sumber.Count == 0 || !sumber.All(satu => Hibah(satu.Nama) || RupiahMurni(satu.Nama)))
            return null;
        return sumber.Where(satu => Hibah(satu.Nama) == hibah).Aggregate(Rupiah.Nol, (jumlah, satu) => jumlah + satu.Pagu);
    }

    private static bool Hibah(string nama) => nama.Contains("hibah", StringComparison.OrdinalIgnoreCase);

    private static bool RupiahMurni(string nama) => nama.ToUpperInvariant() is "RM" or "RUPIAH MURNI" or "APBN";
}
