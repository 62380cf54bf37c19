using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>What chapters state as ceiling, DIPA and spending against the sums of the budget lines.</summary>
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
            _ => (Rupiah?)null,
        }
        where baris is not null && baris != pernyataan.Jumlah.Nilai
        select Temuan.Dari(
            Jenis,
            pernyataan.Jumlah.Asal,
            $"{pernyataan.Jumlah.Nilai.DenganRp()} sebagai {NamaSumber.Dari(pernyataan.Jenis)} dalam {pernyataan.Bagian}",
            $"{baris.Value.DenganRp()} sebagai jumlah baris; selisih {(pernyataan.Jumlah.Nilai - baris.Value).Mutlak().DenganRp()}");
}
