using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penyajian;
using Lkj.App.Rekap;
using Lkj.App.Surat;
using Lkj.Storage.Kunci;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>HTTP function: opens a mailed link, in the form that <c>bentuk</c> asks for, <c>temuan</c> for the workbook of findings, <c>beda</c> for what the version changes, <c>terkini</c> for a recap as it stands now. Unknown, expired and revoked ones get a page that says how to go on.</summary>
public static class Unduh
{
    private const string Judul = "Tautan surat";

    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/unduh/{token}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(
        string token, string? bentuk, HttpRequest request, TautanStore tautan, PenyajiLaporan penyaji, PenyajiTemuan temuan, PembandingPengajuan pembanding, PenyajiRekap rekap,
        TimeProvider time, CancellationToken cancellation)
    {
        if (await tautan.FindAsync(token, cancellation) is not { } ditemukan || KunciPengesahan.TryUrai(ditemukan.Kunci, out _))
            return Halaman(StatusCodes.Status404NotFound, "Tautan ini tidak dikenal. Salin tautan dari surel secara utuh, lalu buka kembali.");
        if (!ditemukan.Terbuka(time.GetUtcNow()))
            return Halaman(StatusCodes.Status410Gone, "Masa berlaku tautan ini sudah berakhir. Laporan tetap dapat diunduh dari halaman satker; rekapitulasi dapat diminta kembali kepada administrator.");
        if (KunciUnggahan.TryUrai(ditemukan.Kunci, out var unggahan))
            return await temuan.SajikanAsync(unggahan, cancellation) ?? Halaman(StatusCodes.Status410Gone, "Masa simpan buku kerja temuan ini sudah berakhir. Periksa kembali berkasnya di halaman satker.");
        if (KunciRekap.TryUrai(ditemukan.Kunci, out var kunciRekap))
            return await rekap.SajikanAsync(kunciRekap, bentuk, cancellation) ?? Halaman(StatusCodes.Status404NotFound, "Rekapitulasi ini belum tersedia.");
        var kunci = KunciVersi.Urai(ditemukan.Kunci);
        if (bentuk == SuratPerubahan.Bentuk)
        {
            if (await pembanding.TerhadapLaporanAsync(kunci, cancellation) is not { } beda)
                return Halaman(StatusCodes.Status404NotFound, "Belum ada laporan versi sebelumnya untuk dibandingkan.");
            return request.WantsPage() ? PageResult.Of(HalamanBeda.Tulis(kunci.Laporan, beda, request: null)) : Results.Json(beda);
        }
        return (bentuk == PenyajiTemuan.Temuan ? await temuan.SajikanAsync(kunci, cancellation) : await penyaji.SajikanAsync(kunci, bentuk, cancellation))
            ?? Halaman(StatusCodes.Status404NotFound, "Laporan ini belum tersedia. Coba buka kembali beberapa menit lagi.");
    }

    private static IResult Halaman(int status, string pesan) => PageResult.Of(Kerangka.Tulis(Judul, Markup.Of($"<p>{pesan}</p>")), status);
}
