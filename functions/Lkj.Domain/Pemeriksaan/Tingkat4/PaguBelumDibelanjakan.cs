using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>
/// A line of which nothing was spent and nothing is reported. Lines of akun and items may stay unspent while their output is produced, so they
/// are passed over; <see cref="KeluaranTanpaBelanja"/> has those with an output.
/// </summary>
internal static class PaguBelumDibelanjakan
{
    public static readonly JenisTemuan Jenis = new("KLM-417", 4, Keparahan.Peringatan, "Pagu belum dibelanjakan sama sekali",
        "Periksa apakah realisasinya terlewat; bila kegiatannya memang tidak dilaksanakan, jelaskan di lembar Alasan.",
        "Realisasi terlewat, atau kegiatan ditunda atau dibatalkan.",
        "Pagu Rp 8.400.000, realisasi Rp 0, tanpa realisasi volume.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from baris in bahan.Pohon.Daun
        where baris.Pagu.Nilai > Rupiah.Nol && baris.Realisasi.Nilai == Rupiah.Nol && baris.RealisasiVolume is null or { Nilai.Jumlah: 0 }
        where JenisBelanja.Dari(baris.Kode?.Nilai) is null
        select Temuan.Dari(Jenis, baris.Realisasi.Asal, $"realisasi 0 untuk {Kutipan.Dari(baris.Uraian.Nilai)}", $"belanja dari pagu {baris.Pagu.Nilai.DenganRp()}");
}
