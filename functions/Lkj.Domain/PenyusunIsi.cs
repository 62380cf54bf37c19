using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Perbandingan;

namespace Lkj.Domain;

/// <summary>Puts together what a report is set from.</summary>
public static class PenyusunIsi
{
    /// <summary>From a submission alone: validates and computes. The pipeline does the same in separate steps.</summary>
    /// <param name="pengajuan">The submission.</param>
    /// <param name="versi">Its version, from 1.</param>
    /// <param name="sidik">SHA-256 of the uploaded file, 64 lower-case hex digits.</param>
    /// <param name="temuanBaca">What was found while the file was read (levels 1-3).</param>
    public static IsiLaporan Susun(Pengajuan pengajuan, int versi, string sidik, IEnumerable<Temuan> temuanBaca) =>
        Susun(
            pengajuan,
            versi,
            sidik,
            PenghitungKinerja.Hitung(pengajuan, AturanKinerja.Untuk(pengajuan.Identitas.Tahun)),
            PenghitungAnggaran.Hitung(pengajuan),
            temuanBaca.Concat(Pemeriksa.Periksa(pengajuan)));

    /// <summary>From results that were computed before; sets them beside each other and puts the findings first repair first.</summary>
    public static IsiLaporan Susun(
        Pengajuan pengajuan, int versi, string sidik, HasilKinerja kinerja, HasilAnggaran anggaran, IEnumerable<Temuan> temuan)
    {
        var aturan = AturanKinerja.Untuk(pengajuan.Identitas.Tahun);
        return new(
            pengajuan, versi, sidik, aturan.Nama, kinerja, anggaran,
            PenghitungSasaranKegiatan.Hitung(pengajuan, aturan, kinerja, anggaran), temuan.PerbaikanPertama());
    }
}
