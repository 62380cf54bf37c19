using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penerimaan;
using Lkj.App.Penyajian;
using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>HTTP function: all findings of a submission, first repair first; <c>bentuk=xlsx</c> gives them in its workbook.</summary>
public static class TemuanPengajuan
{
    private const string BelumAda = "Versi ini belum ada.";

    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/temuan/{versi:int}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string kode, string tahun, int versi, string? bentuk, PembacaKeadaan pembaca, PenyajiTemuan penyaji, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        if (bentuk == PenyajiTemuan.Xlsx)
            return await penyaji.SajikanAsync(laporan.Versi(versi), cancellation) ?? People.NotThere(BelumAda);
        return await pembaca.BacaAsync(laporan, versi, cancellation) is { } keadaan
            ? Results.Json(new JawabanDaftarTemuan(
                versi, SaranTemuan.Dari(keadaan.Temuan), $"{JawabanUnggah.Alamat(laporan)}{JawabanUnggah.AlamatBuku(versi)}", [.. keadaan.Temuan.Select(JawabanTemuan.Dari)]))
            : People.NotThere(BelumAda);
    }
}
