using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat7;

/// <summary>An indicator that the submission of the year before measured and that no table of this one names.</summary>
internal static class IndikatorHilang
{
    public static readonly JenisTemuan Jenis = new("THN-703", 7, Keparahan.Peringatan, "Indikator tahun sebelumnya tidak ada lagi",
        "Tambahkan indikatornya bila masih berlaku. Bila tidak diukur lagi atau rumusannya diganti, jelaskan di lembar Alasan.",
        "Renstra atau rumusan indikator berganti, atau satu baris terlewat ketika tabel disalin.",
        "Tahun sebelumnya mengukur \"Persentase pemilih terdaftar\"; tahun ini tidak.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        if (bahan.Sebelumnya is not { } lalu)
            return [];
        var kini = new IndeksNama<BarisIndikator>([.. bahan.Pengajuan.Pengukuran, .. bahan.Pengajuan.PerjanjianKinerja, .. bahan.Pengajuan.Iku], baris => baris.Indikator.Nilai);
        var lembar = bahan.Pengajuan.Pengukuran.Select(baris => baris.Indikator.Asal).FirstOrDefault();
        return
            from dulu in lalu.Indikator
            where kini.CariInti(dulu.Indikator.Nilai) is null
            select Temuan.Dari(Jenis, lembar is null ? null : new Asal(lembar.Berkas, lembar.Lembar), "", $"indikator {Kutipan.Dari(dulu.Indikator.Nilai)}, yang diukur tahun {lalu.Tahun}");
    }
}
