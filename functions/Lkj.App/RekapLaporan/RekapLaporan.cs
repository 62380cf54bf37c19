using Lkj.App.Host;
using Lkj.App.Rekap;
using Lkj.Domain.Nilai;
using Lkj.Report.Rekap;

namespace Lkj.App;

/// <summary>
/// HTTP function: the recap of a year as PDF, for the nation (<c>nasional</c>) or for a province by the code of its office. Its own key opens
/// nothing else, so that provinces and the centre can be given it.
/// </summary>
public static class RekapLaporan
{
    /// <summary>What the address calls the nation.</summary>
    public const string Nasional = "nasional";

    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/rekap/{wilayah}/{tahun}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string wilayah, string tahun, PembacaRekap pembaca, CancellationToken cancellation)
    {
        if (!TahunAnggaran.TryUrai(tahun, out var tahunAnggaran) || (wilayah != Nasional && !KodeSatker.Sah(wilayah)))
            return People.Message(StatusCodes.Status400BadRequest, "Alamat rekapitulasi terdiri atas nasional atau enam angka kode KPU provinsi, lalu tahun antara 2015 dan 2099.");
        var rekap = wilayah == Nasional
            ? await pembaca.NasionalAsync(tahunAnggaran, cancellation)
            : await pembaca.ProvinsiAsync(new KodeSatker(wilayah), tahunAnggaran, cancellation);
        return rekap is null
            ? People.NotThere($"Kode {wilayah} bukan kode KPU provinsi pada daftar satker tahun {tahun}.")
            : Results.File(PenyusunRekap.Pdf(rekap), "application/pdf", $"rekap-lkj-{tahun}-{wilayah}.pdf");
    }
}
