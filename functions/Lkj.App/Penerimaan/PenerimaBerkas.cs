using Lkj.App.Penyajian;
using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest;
using Lkj.Storage.Acuan;
using Lkj.Storage.Berkas;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Penerimaan;

/// <summary>
/// Takes in an upload, whichever way it came: keeps the raw bytes, reads them, stores the submission, asks for its report. Each part
/// can be done again; the same bytes end as the same submission.
/// </summary>
public sealed class PenerimaBerkas(
    MentahStore mentah, PengajuanStore pengajuan, PeriksaStore periksa, LangkahStore langkah, AntreanMulai antrean, DaftarSatkerStore satker, PenyajiTemuan penyaji,
    Pengaturan pengaturan, TimeProvider time, ILogger<PenerimaBerkas> log)
{
    /// <summary>Takes in an upload. What is too large is not kept.</summary>
    /// <param name="laporan">Office and year.</param>
    /// <param name="berkas">The files.</param>
    /// <param name="alasan">Why it is sent, as the uploader wrote it; empty without a reason.</param>
    /// <param name="cancellation">Stops it; it can be done again.</param>
    public async Task<HasilTerima> TerimaAsync(KunciLaporan laporan, IReadOnlyList<BerkasMasuk> berkas, string alasan, CancellationToken cancellation)
    {
        var (sidik, tersimpan, daftar) = Kenali(berkas);
        if (berkas.Sum(satu => (long)satu.Isi.Length) <= pengaturan.UnggahMaksimum)
            await SimpanMentahAsync(berkas, daftar, cancellation);
        var baca = await BacaAsync(laporan, berkas, cancellation);
        if (baca.Pengajuan is null)
        {
            log.LogInformation("Upload for {Laporan} refused: {Kode}", laporan, string.Join(' ', baca.Temuan.Select(temuan => temuan.Kode).Distinct()));
            return await CatatAsync(new(laporan, sidik), berkas, periksaSaja: false, baca.Temuan, [], cancellation);
        }

        var isi = new IsiPengajuan(baca.Pengajuan, baca.Temuan);
        var tambah = await pengajuan.AddAsync(laporan, sidik, tersimpan, isi, cancellation, alasan);
        var catatan = tambah.Catatan.Status == StatusVersi.Gagal
            ? await pengajuan.ChangeAsync(tambah.Catatan.Kunci, kini => kini.Status == StatusVersi.Gagal ? kini.DibukaKembali() : kini, cancellation)
            : tambah.Catatan;
        await langkah.RecordAsync(catatan.Kunci, Langkah.Diterima, cancellation);
        // Also for bytes that were there before: whoever stored them may have been killed before asking.
        if (catatan.Status == StatusVersi.Diterima)
            await antrean.SendAsync(catatan, cancellation);
        log.LogInformation("Upload for {Laporan} is submission {Kunci}, new: {Baru}", laporan, catatan.Kunci, tambah.Baru);
        return new HasilTerima(catatan, tambah.Baru, baca.Temuan.PerbaikanPertama(), Periksa: null);
    }

    /// <summary>Checks an upload as <see cref="TerimaAsync"/> and the report would, and stores nothing but the result.</summary>
    public async Task<HasilTerima> PeriksaAsync(KunciLaporan laporan, IReadOnlyList<BerkasMasuk> berkas, CancellationToken cancellation)
    {
        var baca = await BacaAsync(laporan, berkas, cancellation);
        var lanjutan = baca.Pengajuan is null ? [] : Pemeriksa.Periksa(baca.Pengajuan, await pengajuan.TahunLaluAsync(laporan, cancellation));
        return await CatatAsync(new(laporan, Kenali(berkas).Sidik), berkas, periksaSaja: true, baca.Temuan.Concat(lanjutan), baca.Pengajuan?.Alasan ?? [], cancellation);
    }

    private async Task<HasilTerima> CatatAsync(
        KunciUnggahan kunci, IReadOnlyList<BerkasMasuk> berkas, bool periksaSaja, IEnumerable<Temuan> temuan, IReadOnlyList<Alasan> alasan, CancellationToken cancellation)
    {
        var catatan = new CatatanPeriksa(kunci, periksaSaja, time.GetUtcNow().AddDays(pengaturan.PeriksaHari), temuan.PerbaikanPertama());
        await periksa.KeepAsync(catatan, await penyaji.TulisAsync(berkas, catatan.Temuan, alasan, cancellation), cancellation);
        return new HasilTerima(null, Baru: false, catatan.Temuan, catatan);
    }

    private async Task<HasilBaca> BacaAsync(KunciLaporan laporan, IReadOnlyList<BerkasMasuk> berkas, CancellationToken cancellation) =>
        PembacaPengajuan.Baca(berkas, laporan.Satker, laporan.Tahun, pengaturan.Batas, await satker.ReadAsync(cancellation));

    // A set of files is known by the hash of its list, in the form that sha256sum prints, which is kept beside the files.
    private static (string Sidik, IReadOnlyList<BerkasTersimpan> Berkas, byte[]? Daftar) Kenali(IReadOnlyList<BerkasMasuk> berkas)
    {
        var tersimpan = berkas.OrderBy(satu => satu.Nama, StringComparer.Ordinal).Select(satu => new BerkasTersimpan(satu.Nama, Sidik.Dari(satu.Isi.Span))).ToList();
        if (tersimpan is [var tunggal])
            return (tunggal.Sidik, tersimpan, null);
        var daftar = System.Text.Encoding.UTF8.GetBytes(string.Concat(tersimpan.Select(satu => $"{satu.Sidik}  {satu.Nama}\n")));
        return (Sidik.Dari(daftar), tersimpan, daftar);
    }

    private async Task SimpanMentahAsync(IReadOnlyList<BerkasMasuk> berkas, byte[]? daftar, CancellationToken cancellation)
    {
        foreach (var satu in berkas)
            await mentah.KeepAsync(satu.Isi.ToArray(), cancellation);
        if (daftar is not null)
            await mentah.KeepAsync(daftar, cancellation);
    }
}
