using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest;
using Lkj.Storage.Acuan;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Penerimaan;

/// <summary>
/// Takes in an upload, whichever way it came: keeps the raw bytes, reads them, stores the submission, asks for its report. Each part
/// can be done again; the same bytes end as the same submission.
/// </summary>
public sealed class PenerimaBerkas(
    MentahStore mentah, PengajuanStore pengajuan, LangkahStore langkah, AntreanMulai antrean, DaftarSatkerStore satker, Pengaturan pengaturan, ILogger<PenerimaBerkas> log)
{
    /// <summary>Takes in an upload. What is too large is not kept.</summary>
    public async Task<HasilTerima> TerimaAsync(KunciLaporan laporan, IReadOnlyList<BerkasMasuk> berkas, CancellationToken cancellation)
    {
        var (sidik, tersimpan) = Ukuran(berkas) <= pengaturan.UnggahMaksimum ? await SimpanMentahAsync(berkas, cancellation) : ("", []);
        var baca = await BacaAsync(laporan, berkas, cancellation);
        if (baca.Pengajuan is null)
        {
            log.LogInformation("Upload for {Laporan} refused: {Kode}", laporan, string.Join(' ', baca.Temuan.Select(temuan => temuan.Kode).Distinct()));
            return new HasilTerima(null, Baru: false, baca.Temuan.PerbaikanPertama());
        }

        var isi = new IsiPengajuan(baca.Pengajuan, baca.Temuan);
        var tambah = await pengajuan.AddAsync(laporan, sidik, tersimpan, isi, cancellation);
        var catatan = tambah.Catatan.Status == StatusVersi.Gagal
            ? await pengajuan.ChangeAsync(tambah.Catatan.Kunci, kini => kini.Status == StatusVersi.Gagal ? kini.DibukaKembali() : kini, cancellation)
            : tambah.Catatan;
        await langkah.RecordAsync(catatan.Kunci, Langkah.Diterima, cancellation);
        // Also for bytes that were there before: whoever stored them may have been killed before asking.
        if (catatan.Status == StatusVersi.Diterima)
            await antrean.SendAsync(catatan, cancellation);
        log.LogInformation("Upload for {Laporan} is submission {Kunci}, new: {Baru}", laporan, catatan.Kunci, tambah.Baru);
        return new HasilTerima(catatan, tambah.Baru, baca.Temuan.PerbaikanPertama());
    }

    /// <summary>Checks an upload as <see cref="TerimaAsync"/> and the report would, and stores nothing.</summary>
    public async Task<HasilTerima> PeriksaAsync(KunciLaporan laporan, IReadOnlyList<BerkasMasuk> berkas, CancellationToken cancellation)
    {
        var baca = await BacaAsync(laporan, berkas, cancellation);
        var lanjutan = baca.Pengajuan is null ? [] : Pemeriksa.Periksa(baca.Pengajuan, await pengajuan.TahunLaluAsync(laporan, cancellation));
        return new HasilTerima(null, Baru: false, baca.Temuan.Concat(lanjutan).PerbaikanPertama());
    }

    private async Task<HasilBaca> BacaAsync(KunciLaporan laporan, IReadOnlyList<BerkasMasuk> berkas, CancellationToken cancellation) =>
        PembacaPengajuan.Baca(berkas, laporan.Satker, laporan.Tahun, pengaturan.Batas, await satker.ReadAsync(cancellation));

    // A set of files is known by the hash of its list, in the form that sha256sum prints, which is kept beside the files.
    private async Task<(string Sidik, IReadOnlyList<BerkasTersimpan> Berkas)> SimpanMentahAsync(IReadOnlyList<BerkasMasuk> berkas, CancellationToken cancellation)
    {
        var tersimpan = new List<BerkasTersimpan>();
        foreach (var satu in berkas.OrderBy(satu => satu.Nama, StringComparer.Ordinal))
            tersimpan.Add(new BerkasTersimpan(satu.Nama, await mentah.KeepAsync(satu.Isi.ToArray(), cancellation)));
        if (tersimpan is [var tunggal])
            return (tunggal.Sidik, tersimpan);
        var daftar = string.Concat(tersimpan.Select(satu => $"{satu.Sidik}  {satu.Nama}\n"));
        return (await mentah.KeepAsync(System.Text.Encoding.UTF8.GetBytes(daftar), cancellation), tersimpan);
    }

    private static long Ukuran(IReadOnlyList<BerkasMasuk> berkas) => berkas.Sum(satu => (long)satu.Isi.Length);
}
