using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penyajian;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>
/// HTTP function: the link that is mailed to the one who signs. Opening it shows the page where the report is read, in the form that <c>bentuk</c> asks
/// for; only its form approves, so that programs which follow the links of mails approve nothing. It opens this version and nothing else.
/// </summary>
public static class SahkanMelaluiTautan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/api/pengesahan/{token}", People.Read, BukaAsync);
        app.MapPost("/api/pengesahan/{token}", SahkanAsync);
    }

    private static async Task<IResult> BukaAsync(
        string token, string? bentuk, TautanStore tautan, PembacaKeadaan pembaca, PenyajiLaporan penyaji, TimeProvider time, CancellationToken cancellation)
    {
        if (await CariAsync(token, tautan, time, cancellation) is not (var kunci, { }, _))
            return TidakBerlaku();
        if (bentuk is not null)
            return await penyaji.SajikanAsync(kunci, bentuk, cancellation) ?? HalamanPengesahan.Pesan(StatusCodes.Status404NotFound, "Laporan ini belum tersedia. Coba buka kembali beberapa menit lagi.", null);
        return await pembaca.BacaAsync(kunci.Laporan, kunci.Versi, cancellation) is { } keadaan ? PageResult.Of(HalamanPengesahan.Tulis(keadaan, Alamat(token))) : TidakBerlaku();
    }

    private static async Task<IResult> SahkanAsync(string token, HttpRequest request, TautanStore tautan, PengesahLaporan pengesah, TimeProvider time, CancellationToken cancellation)
    {
        if (await CariAsync(token, tautan, time, cancellation) is not (var kunci, { } id, { } alamat))
            return TidakBerlaku();
        var hasil = await pengesah.SahkanAsync(kunci, request, new JalurPengesahan(id, alamat), cancellation);
        if (!request.WantsPage())
            return People.Message(hasil.Status, hasil.Pesan);
        return hasil.Catatan is null ? HalamanPengesahan.Pesan(hasil.Status, hasil.Pesan, Alamat(token)) : new SeeOther(Alamat(token));
    }

    private static string Alamat(string token) => $"/api/pengesahan/{Uri.EscapeDataString(token)}";

    // A link of another purpose, one that was revoked and one that has expired open nothing here, as one that never was.
    private static async Task<(KunciVersi Kunci, string? Id, string? Alamat)> CariAsync(string token, TautanStore tautan, TimeProvider time, CancellationToken cancellation) =>
        await tautan.FindAsync(token, cancellation) is { } satu && satu.Terbuka(time.GetUtcNow()) && KunciPengesahan.TryUrai(satu.Kunci, out var kunci)
            ? (kunci.Versi, satu.Id, satu.Alamat)
            : default;

    private static IResult TidakBerlaku() => HalamanPengesahan.Pesan(
        StatusCodes.Status410Gone, "Tautan pengesahan ini tidak dikenal atau sudah tidak berlaku. Salin tautan dari surel secara utuh, atau hubungi administrator.", null);
}
