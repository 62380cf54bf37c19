using Lkj.Storage.Kunci;

namespace Lkj.App.Penerimaan;

/// <summary>The answer to an upload, in the request and beside a file that was put into the container.</summary>
/// <param name="Pesan">What happened, in one or two sentences.</param>
/// <param name="Pengajuan">The submission; null when the upload was refused or only checked.</param>
/// <param name="Status">Where its status can be asked for; null without a submission.</param>
/// <param name="Temuan">The findings, first repair first.</param>
public sealed record JawabanUnggah(string Pesan, JawabanPengajuan? Pengajuan, string? Status, IReadOnlyList<JawabanTemuan> Temuan)
{
    /// <summary>The answer for what became of an upload.</summary>
    public static JawabanUnggah Dari(HasilTerima hasil, bool periksa)
    {
        var temuan = hasil.Temuan.Select(JawabanTemuan.Dari).ToList();
        if (hasil.Pengajuan is not { } catatan)
            return new JawabanUnggah(Kalimat(hasil, periksa), null, null, temuan);
        var kunci = catatan.Kunci;
        return new JawabanUnggah(
            hasil.Baru ? $"Berkas diterima sebagai versi {kunci.Versi}. Laporan sedang disusun." : $"Berkas yang sama sudah diterima sebagai versi {kunci.Versi}.",
            new JawabanPengajuan(kunci.Laporan.Satker.Nilai, kunci.Laporan.Tahun.Nilai, kunci.Versi, catatan.Sidik, hasil.Baru),
            $"{Alamat(kunci.Laporan)}/status?versi={kunci.Versi}",
            temuan);
    }

    /// <summary>The path of an office's year.</summary>
    public static string Alamat(KunciLaporan laporan) => $"/api/satker/{laporan.Satker}/{laporan.Tahun}";

    private static string Kalimat(HasilTerima hasil, bool periksa) => (periksa, hasil.Ditolak, hasil.Temuan.Count) switch
    {
        (true, false, 0) => "Pemeriksaan selesai tanpa temuan. Berkas tidak disimpan.",
        (true, false, _) => "Pemeriksaan selesai. Berkas dapat diunggah; temuan di bawah ini tidak menghentikan laporan. Berkas tidak disimpan.",
        (true, true, _) => "Pemeriksaan selesai. Perbaiki temuan galat lebih dahulu. Berkas tidak disimpan.",
        _ => "Berkas belum dapat diproses. Perbaiki temuan berikut, lalu unggah kembali.",
    };
}
