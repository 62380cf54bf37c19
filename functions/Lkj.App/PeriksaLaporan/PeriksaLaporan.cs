using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Keaslian;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Rekap;
using Lkj.Storage.Acuan;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>
/// HTTP function for anyone who holds a report: was this PDF issued, and is it the latest version? Asked by the hash of the PDF
/// (<c>sidik</c>), by the code on the last page (<c>satker</c>, <c>tahun</c>, <c>versi</c>, <c>isi</c>), or by sending the PDF.
/// </summary>
public static class PeriksaLaporan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/api/laporan/periksa", People.Read, TanyaAsync);
        app.MapPost("/api/laporan/periksa", KirimAsync);
    }

    private static async Task<IResult> TanyaAsync(
        string? sidik, string? satker, string? tahun, string? versi, string? isi, HttpRequest request, TerbitanStore terbitan, DaftarSatkerStore kantor, CancellationToken cancellation)
    {
        if (sidik is not null)
        {
            return SidikSah(sidik) is { } rapi
                ? await JawabAsync(request, await terbitan.CheckAsync(rapi, cancellation), kantor, isiKode: null, cancellation)
                : Tolak(request, StatusCodes.Status400BadRequest, "Sidik terdiri atas 64 angka heksadesimal (SHA-256 dari berkas PDF). Periksa salinannya, atau pilih berkas PDF-nya.");
        }
        if (isi is not null)
        {
            return KunciVersi.TryUrai($"{tahun}-{satker}-v{versi}", out var kunci) && SidikSah(isi) is { } rapi
                ? await JawabAsync(request, await terbitan.CheckAsync(kunci, cancellation), kantor, rapi, cancellation)
                : Tolak(request, StatusCodes.Status400BadRequest, "Alamat dari kode QR ini tidak lengkap. Pindai kembali kodenya, atau pilih berkas PDF laporan.");
        }
        return request.WantsPage()
            ? PageResult.Of(HalamanKeaslian.Tulis())
            : People.Message(StatusCodes.Status400BadRequest, "Sebutkan sidik=<SHA-256 berkas PDF>, atau kirim berkas PDF dengan POST.");
    }

    private static async Task<IResult> KirimAsync(HttpRequest request, TerbitanStore terbitan, DaftarSatkerStore kantor, Pengaturan pengaturan, CancellationToken cancellation)
    {
        var (sidik, penolakan) = await BadanPeriksa.SidikAsync(request, pengaturan.PeriksaMaksimum);
        return sidik is null
            ? Tolak(request, penolakan!.Kode, penolakan.Pesan)
            : await JawabAsync(request, await terbitan.CheckAsync(sidik, cancellation), kantor, isiKode: null, cancellation);
    }

    private static async Task<IResult> JawabAsync(HttpRequest request, HasilKeaslian hasil, DaftarSatkerStore kantor, string? isiKode, CancellationToken cancellation)
    {
        var nama = hasil.Terbitan switch
        {
            null => "",
            { Satker: var satker } when satker == Terbitan.Nasional => PengelompokRekap.NamaNasional,
            var terbitan => Sebutan.Kantor(await kantor.FindAsync(new KunciLaporan(terbitan.Satker, terbitan.Tahun), cancellation), terbitan.Satker),
        };
        var jawaban = isiKode is null ? JawabanKeaslian.UntukBerkas(hasil, nama) : JawabanKeaslian.UntukKode(hasil, nama, isiKode);
        return request.WantsPage() ? PageResult.Of(HalamanKeaslian.Tulis(jawaban)) : Results.Json(jawaban);
    }

    private static IResult Tolak(HttpRequest request, int kode, string pesan) =>
        request.WantsPage() ? PageResult.Of(HalamanKeaslian.Tulis(pesan), kode) : People.Message(kode, pesan);

    private static string? SidikSah(string teks) =>
        teks.Replace(" ", "", StringComparison.Ordinal) is { Length: 64 } rapi && rapi.All(char.IsAsciiHexDigit) ? rapi.ToLowerInvariant() : null;
}
