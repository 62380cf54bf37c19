using Lkj.App.Host;
using Lkj.App.Rekap;
using Lkj.Domain.Nilai;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>
/// HTTP function: the recap of a year as PDF, for the nation (<c>nasional</c>) or for a province by the code of its office. Its own key opens
/// nothing else. Who gets a recap by mail needs no key: the link in it opens that one recap.
/// </summary>
public static class RekapLaporan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/rekap/{wilayah}/{tahun}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string wilayah, string tahun, PenyajiRekap penyaji, CancellationToken cancellation)
    {
        if (!TahunAnggaran.TryUrai(tahun, out var tahunAnggaran) || (wilayah != KunciRekap.Nasional && !KodeSatker.Sah(wilayah)))
            return People.Message(StatusCodes.Status400BadRequest, "Alamat rekapitulasi terdiri atas nasional atau enam angka kode KPU provinsi, lalu tahun antara 2015 dan 2099.");
        return await penyaji.SajikanAsync(wilayah == KunciRekap.Nasional ? null : new KodeSatker(wilayah), tahunAnggaran, cancellation)
            ?? People.NotThere($"Kode {wilayah} bukan kode KPU provinsi pada daftar satker tahun {tahun}.");
    }
}
