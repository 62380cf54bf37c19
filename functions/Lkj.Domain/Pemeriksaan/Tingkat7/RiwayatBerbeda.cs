using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat7;

/// <summary>A figure of the year before that the sheet of earlier years remembers otherwise than the submission of that year said.</summary>
internal static class RiwayatBerbeda
{
    public static readonly JenisTemuan Jenis = new("THN-705", 7, Keparahan.Peringatan, "Nilai tahun sebelumnya berbeda dari laporannya",
        "Samakan dengan laporan tahun itu. Bila angkanya dikoreksi sesudah dilaporkan, jelaskan di lembar Alasan.",
        "Nilai disalin dari naskah sementara, atau dikoreksi setelah laporan tahun itu terbit.",
        "Riwayat menyebut realisasi 81 %, laporan tahun itu 80,6 %.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        if (bahan.TahunLalu is not { } lalu)
            return [];
        return
            from baris in bahan.Pengajuan.Riwayat
            where baris.Tahun == lalu.Tahun
            let dulu = lalu.Cari(baris.Indikator)
            where dulu is not null && PenghitungPerbandingan.SatuanSama(baris.Satuan, dulu.Satuan)
            from temuan in (Temuan?[])
            [
                Bandingkan("target", baris.Target, dulu.Target, baris, lalu),
                Bandingkan("realisasi", baris.Realisasi, dulu.Realisasi, baris, lalu),
            ]
            where temuan is not null
            select temuan;
    }

    private static Temuan? Bandingkan<T>(string nama, Isian<T>? kini, Isian<T>? dulu, BarisRiwayat baris, TahunSebelumnya lalu)
        where T : notnull =>
        kini is null || dulu is null || kini.Nilai.Equals(dulu.Nilai)
            ? null
            : Temuan.Dari(Jenis, kini.Asal, $"{nama} {kini.Nilai} untuk {Kutipan.Dari(baris.Indikator.Nilai)}", $"{dulu.Nilai} menurut pengajuan tahun {lalu.Tahun} yang berlaku");
}
