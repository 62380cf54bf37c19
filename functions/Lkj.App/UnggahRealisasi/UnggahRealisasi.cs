using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penerimaan;
using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Acuan;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>
/// HTTP function: takes in the workbook or CSV files of an office for a year. With <c>periksa=ya</c> (query or form) it only checks;
/// <c>alasan</c> says why a new version is sent.
/// A program gets JSON, a browser that sent the form gets the page.
/// </summary>
public static class UnggahRealisasi
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/satker/{kode}/{tahun}/realisasi", RunAsync).DisableAntiforgery();

    private static async Task<IResult> RunAsync(
        string kode, string tahun, HttpRequest request, PenerimaBerkas penerima, PembacaKeadaan pembaca, DaftarSatkerStore satker, Pengaturan pengaturan, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        var (berkas, penolakan) = await BadanUnggahan.BacaAsync(request, pengaturan);
        if (penolakan is not null)
            return await JawabAsync(penolakan.Kode, JawabanUnggah.TidakDibaca(penolakan.Pesan, penolakan.Temuan), penolakan.Temuan);

        var alasan = Isian(request, "alasan").Trim();
        if (alasan.Length > Penolakan.AlasanTerpanjang)
            return await JawabAsync(Penolakan.AlasanTerlaluPanjang.Kode, JawabanUnggah.TidakDibaca(Penolakan.AlasanTerlaluPanjang.Pesan, []), []);
        var periksa = Isian(request, "periksa") == "ya";
        var hasil = periksa ? await penerima.PeriksaAsync(laporan, berkas, cancellation) : await penerima.TerimaAsync(laporan, berkas, alasan, cancellation);
        var jawaban = JawabanUnggah.Dari(hasil);
        if (hasil.Pengajuan is null)
            return await JawabAsync(KodeHttp.Untuk(hasil.Temuan), jawaban, hasil.Temuan);
        if (request.WantsPage())
            return new SeeOther(Tautan.Ke(laporan, request, ""));
        return Results.Accepted(jawaban.Status, jawaban);

        async Task<IResult> JawabAsync(int status, JawabanUnggah isi, IReadOnlyList<Temuan> temuan) => request.WantsPage()
            ? PageResult.Of(HalamanUtama.Tulis(laporan, await satker.FindAsync(laporan, cancellation), await pembaca.BacaAsync(laporan, null, cancellation), request, (isi, temuan)), status)
            : Results.Json(isi, statusCode: status);
    }

    private static string Isian(HttpRequest request, string bidang) =>
        request.Query[bidang].FirstOrDefault() ?? (request.HasFormContentType ? request.Form[bidang].FirstOrDefault() : null) ?? "";
}
