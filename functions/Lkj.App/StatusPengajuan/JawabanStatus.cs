using Lkj.App.Halaman;
using Lkj.App.Penerimaan;
using Lkj.App.Surat;
using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>The status of a submission as programs read it.</summary>
/// <param name="Kode">The office's code.</param>
/// <param name="Tahun">The budget year.</param>
/// <param name="Versi">The version.</param>
/// <param name="Berlaku">The version in force; absent when there is none.</param>
/// <param name="Status">diterima, diproses, selesai, ditolak or gagal.</param>
/// <param name="Sidik">SHA-256 of the file.</param>
/// <param name="Alasan">Why this version was sent, as its uploader wrote it; empty without a reason.</param>
/// <param name="Langkah">The steps passed, with their times in UTC.</param>
/// <param name="Temuan">How many findings there are, and those to repair first.</param>
/// <param name="Ringkasan">The figures in a few sentences; empty before they are computed.</param>
/// <param name="Laporan">Where the PDF can be fetched; absent before it stands.</param>
/// <param name="Tautan">The id under which the mailed link to the draft can be revoked; absent before it was mailed.</param>
/// <param name="Pengesahan">Who has approved it, and when; absent while nobody has.</param>
/// <param name="TautanPengesahan">The id under which the link of the one who signs can be revoked; absent where none was mailed.</param>
/// <param name="Jalur">The mailed link by which it was approved; absent for an approval with the office's key.</param>
/// <param name="TautanDisahkan">The id under which the mailed link to the approved report can be revoked; absent before it was mailed.</param>
public sealed record JawabanStatus(
    string Kode, int Tahun, int Versi, int? Berlaku, StatusVersi Status, string Sidik, string Alasan,
    IReadOnlyList<JawabanLangkah> Langkah, JawabanJumlah Temuan, IReadOnlyList<string> Ringkasan, string? Laporan, string? Tautan, Pengesahan? Pengesahan, string? TautanPengesahan, JalurPengesahan? Jalur, string? TautanDisahkan)
{
    private const int UtamaTerbanyak = 10;

    /// <summary>The answer for a state.</summary>
    public static JawabanStatus Dari(Keadaan keadaan)
    {
        var kunci = keadaan.Versi.Kunci;
        return new JawabanStatus(
            kunci.Laporan.Satker.Nilai, kunci.Laporan.Tahun.Nilai, kunci.Versi, keadaan.Berlaku, keadaan.Versi.Status, keadaan.Versi.Sidik, keadaan.Versi.Alasan,
            [.. keadaan.Langkah.Select(langkah => new JawabanLangkah(langkah.Langkah, langkah.Waktu, langkah.Keterangan))],
            new JawabanJumlah(
                Surat.Ringkasan.Jumlah(keadaan.Temuan, Keparahan.Galat), Surat.Ringkasan.Jumlah(keadaan.Temuan, Keparahan.Peringatan), Surat.Ringkasan.Jumlah(keadaan.Temuan, Keparahan.Catatan),
                [.. keadaan.Temuan.Take(UtamaTerbanyak).Select(temuan => temuan.ToString())]),
            keadaan.Ringkasan,
            keadaan.AdaLaporan ? $"{JawabanUnggah.Alamat(kunci.Laporan)}/laporan/{kunci.Versi}" : null,
            keadaan.Versi.Tautan,
            keadaan.Versi.Pengesahan,
            keadaan.Versi.TautanPengesahan,
            keadaan.Versi.Jalur,
            keadaan.Versi.TautanDisahkan);
    }
}
