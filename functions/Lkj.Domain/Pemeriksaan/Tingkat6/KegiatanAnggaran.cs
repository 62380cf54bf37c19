using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Perbandingan;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>The money that the sheet of activities states against the budget lines under the activity's path.</summary>
internal static class KegiatanAnggaran
{
    public static readonly JenisTemuan Jenis = new("BGN-622", 6, Keparahan.Peringatan, "Anggaran kegiatan berbeda dari baris anggarannya",
        "Samakan dengan lembar Anggaran, atau kosongkan pagu dan realisasi kegiatan agar diambil dari sana.",
        "Pagu kegiatan disalin sebelum revisi, atau kodenya milik kegiatan lain.",
        "Kegiatan 6709 Rp 120.000.000, baris di bawah kodenya Rp 118.500.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from kegiatan in bahan.Pengajuan.Kegiatan
        where kegiatan.Kode is not null && (kegiatan.Pagu ?? kegiatan.RealisasiAnggaran) is not null
        let baris = PenghitungSasaranKegiatan.Dibawah(kegiatan.Kode!.Nilai, bahan.Pohon)
        where baris.Count > 0
        from temuan in new[]
        {
            Bandingkan(kegiatan, kegiatan.Pagu, baris.Select(satu => satu.Pagu.Nilai), "pagu"),
            Bandingkan(kegiatan, kegiatan.RealisasiAnggaran, baris.Select(satu => satu.Realisasi.Nilai), "realisasi"),
        }.OfType<Temuan>()
        select temuan;

    private static Temuan? Bandingkan(BarisKegiatan kegiatan, Isian<Rupiah>? tertulis, IEnumerable<Rupiah> baris, string nama)
    {
        var jumlah = baris.Aggregate(Rupiah.Nol, (sementara, satu) => sementara + satu);
        return tertulis is null || tertulis.Nilai == jumlah
            ? null
            : Temuan.Dari(
                Jenis,
                tertulis.Asal,
                $"{tertulis.Nilai.DenganRp()} sebagai {nama} {Kutipan.Dari(kegiatan.Kegiatan.Nilai)}",
                $"{jumlah.DenganRp()} sebagai jumlah baris dengan kode {kegiatan.Kode!.Nilai}");
    }
}
