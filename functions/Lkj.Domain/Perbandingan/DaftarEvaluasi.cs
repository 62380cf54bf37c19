using Lkj.Domain.Isi;

namespace Lkj.Domain.Perbandingan;

/// <summary>
/// The evaluator's list for the component Pelaporan, as far as a submission can answer it. That a report is set, by the form of PermenPAN-RB
/// 53/2014, holds wherever this list is printed.
/// </summary>
internal static class DaftarEvaluasi
{
    /// <summary>The items in the order of the list.</summary>
    public static IReadOnlyList<ButirEvaluasi> Susun(Pengajuan pengajuan, IReadOnlyList<HasilPps> pps) =>
    [
        Pemenuhan("Laporan kinerja disusun", KeadaanButir.Ada),
        Pemenuhan("Laporan kinerja disusun secara berkala", KeadaanButir.TidakDapatDiputuskan),
        Pemenuhan("Laporan kinerja ditandatangani", pengajuan.Identitas is { Penandatangan: not null, Tanggal: not null } ? KeadaanButir.TidakDapatDiputuskan : KeadaanButir.BelumAda),
        Pemenuhan("Laporan kinerja direviu", KeadaanButir.TidakDapatDiputuskan),
        Pemenuhan("Laporan kinerja dipublikasikan", KeadaanButir.TidakDapatDiputuskan),
        Pemenuhan("Laporan kinerja disampaikan tepat waktu", KeadaanButir.TidakDapatDiputuskan),
        Kualitas("Laporan disusun sesuai dengan standar", KeadaanButir.Ada),
        Kualitas("Laporan mengungkap seluruh informasi pencapaian kinerja", SeluruhPerjanjian(pps, pengajuan)),
        Kualitas("Analisis realisasi terhadap target tahunan", DariUnsur(pps, Unsur.TargetRealisasi)),
        Kualitas("Analisis realisasi terhadap target jangka menengah", DariUnsur(pps, Unsur.TargetRenstra)),
        Kualitas("Analisis realisasi terhadap tahun-tahun sebelumnya", DariUnsur(pps, Unsur.TahunSebelumnya)),
        Kualitas("Perbandingan dengan tingkat nasional atau internasional", DariUnsur(pps, Unsur.StandarNasional)),
        Kualitas("Keberhasilan atau kegagalan beserta upaya dan hambatannya", DariUnsur(pps, Unsur.PenyebabDanTindakLanjut)),
        Kualitas("Efisiensi penggunaan sumber daya", DariUnsur(pps, Unsur.Efisiensi)),
        Kualitas("Rekomendasi perbaikan kinerja", Narasi(pengajuan, BagianNarasi.Saran, BagianNarasi.Rekomendasi)),
        Pemanfaatan("Informasi kinerja menjadi perhatian pimpinan"),
        Pemanfaatan("Pegawai peduli terhadap informasi kinerja"),
        Pemanfaatan("Informasi kinerja dipakai untuk menyesuaikan aktivitas"),
        Pemanfaatan("Informasi kinerja dipakai untuk menyesuaikan anggaran"),
        Pemanfaatan("Informasi kinerja dipakai untuk mengevaluasi keberhasilan"),
        Pemanfaatan("Informasi kinerja dipakai untuk menyesuaikan perencanaan berikutnya", Narasi(pengajuan, BagianNarasi.Langkah)),
        Pemanfaatan("Informasi kinerja membentuk budaya kinerja"),
    ];

    private static ButirEvaluasi Pemenuhan(string butir, KeadaanButir keadaan) => new(KelompokEvaluasi.Pemenuhan, butir, keadaan);

    private static ButirEvaluasi Kualitas(string butir, KeadaanButir keadaan) => new(KelompokEvaluasi.Kualitas, butir, keadaan);

    private static ButirEvaluasi Pemanfaatan(string butir, KeadaanButir keadaan = KeadaanButir.TidakDapatDiputuskan) => new(KelompokEvaluasi.Pemanfaatan, butir, keadaan);

    private static KeadaanButir DariUnsur(IReadOnlyList<HasilPps> pps, Unsur unsur)
    {
        var satu = pps.SelectMany(sasaran => sasaran.Unsur).Where(ada => ada.Unsur == unsur).ToList();
        return Keadaan(satu.Sum(ada => ada.Ada), satu.Sum(ada => ada.Dari));
    }

    private static KeadaanButir SeluruhPerjanjian(IReadOnlyList<HasilPps> pps, Pengajuan pengajuan)
    {
        var terukur = new Kinerja.IndeksNama<BarisIndikator>(
            pps.SelectMany(sasaran => sasaran.Sasaran.Indikator).Select(indikator => indikator.Baris).Concat(pengajuan.Iku).Where(baris => baris.Realisasi is not null),
            baris => baris.Indikator.Nilai);
        return Keadaan(pengajuan.PerjanjianKinerja.Count(baris => terukur.Cari(baris.Indikator.Nilai) is not null), pengajuan.PerjanjianKinerja.Count);
    }

    private static KeadaanButir Narasi(Pengajuan pengajuan, params BagianNarasi[] bagian) =>
        pengajuan.Narasi.Any(satu => bagian.Contains(satu.Bagian)) ? KeadaanButir.Ada : KeadaanButir.BelumAda;

    private static KeadaanButir Keadaan(int ada, int dari) => ada == 0 ? KeadaanButir.BelumAda : ada == dari ? KeadaanButir.Ada : KeadaanButir.Sebagian;
}
