using System.IO.Compression;
using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.Ingest;
using Lkj.Storage.Acuan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>
/// HTTP function: the workbook to fill in, with what the list of offices and earlier submissions say about the office:
/// identity, plan, indicators, budget lines and the figures of earlier years. <c>contoh=ya</c> gives the filled sample,
/// <c>contoh=lengkap</c> the one with every sheet filled, <c>bentuk=csv</c> the same as CSV files in a .zip.
/// </summary>
public static class UnduhTemplat
{
    private const string JenisXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static readonly DateTimeOffset WaktuTetap = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/template", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string kode, string tahun, string? contoh, string? bentuk, PembacaKeadaan pembaca, PengajuanStore pengajuan, DaftarSatkerStore satker, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        var csv = bentuk == "csv";
        if (contoh is "ya" or "lengkap")
        {
            var set = contoh == "ya" ? ContohPengajuan.OganIlir : ContohPengajuan.Lengkap;
            return csv
                ? Results.File(Kemas(set.Csv()), "application/zip", Path.ChangeExtension(set.NamaBukuKerja, ".zip"))
                : Results.File(set.BukuKerja(), JenisXlsx, set.NamaBukuKerja);
        }

        var bahan = new BahanTemplat(
            laporan.Satker, laporan.Tahun, await satker.FindAsync(laporan, cancellation), (await pembaca.BacaAsync(laporan, null, cancellation))?.Identitas,
            await pengajuan.TahunLaluAsync(laporan, cancellation));
        return csv
            ? Results.File(Kemas(PenulisCsv.Tulis(bahan)), "application/zip", $"lkj-{laporan}.zip")
            : Results.File(PenulisTemplat.Tulis(bahan), JenisXlsx, $"lkj-{laporan}.xlsx");
    }

    private static byte[] Kemas(IReadOnlyList<BerkasMasuk> berkas)
    {
        using var memori = new MemoryStream();
        using (var zip = new ZipArchive(memori, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var satu in berkas)
            {
                var masukan = zip.CreateEntry(satu.Nama);
                masukan.LastWriteTime = WaktuTetap;
                using var isi = masukan.Open();
                isi.Write(satu.Isi.Span);
            }
        }
        return memori.ToArray();
    }
}
