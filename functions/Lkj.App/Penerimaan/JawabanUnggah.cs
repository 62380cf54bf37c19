using Lkj.App.Penyajian;
using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;

namespace Lkj.App.Penerimaan;

/// <summary>The answer to an upload, in the request and beside a file that was put into the container.</summary>
/// <param name="Pesan">What happened, in one or two sentences.</param>
/// <param name="Saran">What to do first; absent when nothing was read.</param>
/// <param name="Pengajuan">The submission; absent when the upload was refused or only checked.</param>
/// <param name="Status">Where its status can be asked for; absent without a submission.</param>
/// <param name="Hasil">Where this answer can be fetched again; absent with a submission.</param>
/// <param name="Buku">Where the workbook of findings can be fetched.</param>
/// <param name="Kedaluwarsa">From when on <paramref name="Hasil"/> and its workbook are not there any more, in UTC.</param>
/// <param name="Temuan">The findings, first repair first.</param>
public sealed record JawabanUnggah(
    string Pesan, string? Saran, JawabanPengajuan? Pengajuan, string? Status, string? Hasil, string? Buku, DateTimeOffset? Kedaluwarsa, IReadOnlyList<JawabanTemuan> Temuan)
{
    /// <summary>The answer to an upload of which no byte was read.</summary>
    public static JawabanUnggah TidakDibaca(string pesan, IReadOnlyList<Temuan> temuan) => new(pesan, null, null, null, null, null, null, Jawab(temuan));

    /// <summary>The answer for what became of an upload.</summary>
    public static JawabanUnggah Dari(HasilTerima hasil)
    {
        if (hasil.Pengajuan is not { } catatan)
            return Dari(hasil.Periksa!);
        var kunci = catatan.Kunci;
        return new JawabanUnggah(
            hasil.Baru ? $"Berkas diterima sebagai versi {kunci.Versi}. Laporan sedang disusun." : $"Berkas yang sama sudah diterima sebagai versi {kunci.Versi}.",
            "Pemeriksaan lengkap berjalan bersama penyusunan laporan; hasilnya dapat dibuka pada alamat status dan buku.",
            new JawabanPengajuan(kunci.Laporan.Satker.Nilai, kunci.Laporan.Tahun.Nilai, kunci.Versi, catatan.Sidik, hasil.Baru),
            $"{Alamat(kunci.Laporan)}/status?versi={kunci.Versi}",
            null,
            $"{Alamat(kunci.Laporan)}{AlamatBuku(kunci.Versi)}",
            null,
            Jawab(hasil.Temuan));
    }

    /// <summary>The answer for an upload that became no submission.</summary>
    public static JawabanUnggah Dari(CatatanPeriksa catatan)
    {
        var alamat = $"{Alamat(catatan.Kunci.Laporan)}{AlamatHasil(catatan.Kunci)}";
        return new(Kalimat(catatan), SaranTemuan.Dari(catatan.Temuan), null, null, alamat, $"{alamat}?bentuk={PenyajiTemuan.Xlsx}", catatan.Kedaluwarsa, Jawab(catatan.Temuan));
    }

    /// <summary>The path of an office's year.</summary>
    public static string Alamat(KunciLaporan laporan) => $"/api/satker/{laporan.Satker}/{laporan.Tahun}";

    /// <summary>What follows that path at the result of an upload without a submission.</summary>
    public static string AlamatHasil(KunciUnggahan kunci) => $"/hasil/{kunci.Sidik}";

    /// <summary>What follows that path at the workbook of findings of a submission.</summary>
    public static string AlamatBuku(int versi) => FormattableString.Invariant($"/temuan/{versi}?bentuk={PenyajiTemuan.Xlsx}");

    private static List<JawabanTemuan> Jawab(IReadOnlyList<Temuan> temuan) => [.. temuan.Select(JawabanTemuan.Dari)];

    private static string Kalimat(CatatanPeriksa catatan) => (catatan.Periksa, catatan.Temuan.Any(satu => satu.Keparahan == Keparahan.Galat), catatan.Temuan.Count) switch
    {
        (true, false, 0) => "Pemeriksaan selesai tanpa temuan. Berkas tidak disimpan.",
        (true, false, _) => "Pemeriksaan selesai. Berkas dapat diunggah; temuan di bawah ini tidak menghentikan laporan. Berkas tidak disimpan.",
        (true, true, _) => "Pemeriksaan selesai. Perbaiki temuan galat lebih dahulu. Berkas tidak disimpan.",
        _ => "Berkas belum dapat diproses. Perbaiki temuan berikut, lalu unggah kembali.",
    };
}
