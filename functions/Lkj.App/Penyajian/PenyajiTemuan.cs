using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest;
using Lkj.Storage.Berkas;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Penyajian;

/// <summary>Serves workbooks of findings: the uploader's own, with coloured cells and comments, where it can be opened.</summary>
public sealed class PenyajiTemuan(
    PengajuanStore pengajuan, HasilStore hasil, MentahStore mentah, PeriksaStore periksa, Giliran giliran, Pengaturan pengaturan)
{
    /// <summary>What <c>bentuk</c> asks for at the addresses of findings.</summary>
    public const string Xlsx = "xlsx";

    /// <summary>What <c>bentuk</c> asks for at a mailed link to a report.</summary>
    public const string Temuan = "temuan";

    /// <summary>What people read on its link.</summary>
    public const string Sebutan = "Temuan (Excel)";

    private const string Jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The workbook of an upload.</summary>
    public Task<byte[]> TulisAsync(IReadOnlyList<BerkasMasuk> berkas, IReadOnlyList<Temuan> temuan, IReadOnlyList<Alasan> alasan, CancellationToken cancellation) =>
        giliran.RunAsync(() => Task.FromResult(PenulisTemuan.Tulis(berkas, temuan, alasan, pengaturan.Batas)), cancellation);

    /// <summary>The workbook of a submission with all its findings so far; null when there is no such submission.</summary>
    public async Task<IResult?> SajikanAsync(KunciVersi kunci, CancellationToken cancellation)
    {
        if (await pengajuan.FindAsync(kunci, cancellation) is not { } catatan)
            return null;
        return await giliran.RunAsync(
            async () =>
            {
                var isi = await pengajuan.ReadIsiAsync(catatan, cancellation);
                var berkas = new List<BerkasMasuk>();
                foreach (var satu in catatan.Berkas)
                    berkas.Add(new BerkasMasuk(satu.Nama, await mentah.ReadAsync(satu.Sidik, cancellation) ?? throw new InvalidOperationException($"The bytes {satu.Sidik} of {kunci} are not kept.")));
                var temuan = await hasil.ReadTemuanAsync(kunci, cancellation) ?? isi.TemuanBaca;
                return Berkas(PenulisTemuan.Tulis(berkas, temuan, isi.Pengajuan.Alasan, pengaturan.Batas), kunci.ToString());
            },
            cancellation);
    }

    /// <summary>The workbook of an upload that became no submission; null when there is none any more.</summary>
    public async Task<IResult?> SajikanAsync(KunciUnggahan kunci, CancellationToken cancellation) =>
        await periksa.ReadBukuAsync(kunci, cancellation) is { } buku ? Berkas(buku, kunci.Laporan.ToString()) : null;

    private static IResult Berkas(byte[] isi, string kunci) => Results.File(isi, Jenis, $"lkj-{kunci}-temuan.xlsx");
}
