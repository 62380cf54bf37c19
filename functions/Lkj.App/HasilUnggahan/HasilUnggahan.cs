using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penerimaan;
using Lkj.App.Penyajian;
using Lkj.Storage.Acuan;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>
/// HTTP function: what was found in an upload that became no submission, refused or only checked, for some days. A program gets JSON, a
/// browser the page, and <c>bentuk=xlsx</c> the workbook of findings.
/// </summary>
public static class HasilUnggahan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/hasil/{sidik}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(
        string kode, string tahun, string sidik, string? bentuk, HttpRequest request, PeriksaStore periksa, PenyajiTemuan penyaji, PembacaKeadaan pembaca, DaftarSatkerStore satker, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        if (!KunciUnggahan.TryUrai($"{laporan}-{sidik}", out var kunci) || await periksa.FindAsync(kunci, cancellation) is not { } catatan)
            return People.NotThere("Hasil pemeriksaan ini tidak ada atau sudah lewat masa simpannya. Periksa kembali berkasnya.");
        if (bentuk == PenyajiTemuan.Xlsx)
            return await penyaji.SajikanAsync(kunci, cancellation) ?? People.NotThere("Buku kerja temuan ini sudah lewat masa simpannya. Periksa kembali berkasnya.");
        var jawaban = JawabanUnggah.Dari(catatan);
        return request.WantsPage()
            ? PageResult.Of(HalamanUtama.Tulis(laporan, await satker.FindAsync(laporan, cancellation), await pembaca.BacaAsync(laporan, null, cancellation), request, (jawaban, catatan.Temuan)))
            : Results.Json(jawaban);
    }
}
