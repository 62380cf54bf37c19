using Lkj.Domain.Nilai;
using Lkj.Report.Rekap;
using Lkj.Storage.Kunci;

namespace Lkj.App.Rekap;

/// <summary>Serves recaps as they stand now.</summary>
public sealed class PenyajiRekap(PembacaRekap pembaca)
{
    /// <summary>The PDF; null when the office is none of a province in that year.</summary>
    /// <param name="provinsi">The code of the provincial office; null for the nation.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IResult?> SajikanAsync(KodeSatker? provinsi, TahunAnggaran tahun, CancellationToken cancellation) =>
        await pembaca.BacaAsync(provinsi, tahun, cancellation) is { } rekap
            ? Results.File(PenyusunRekap.Pdf(rekap), "application/pdf", $"rekap-lkj-{tahun}-{provinsi?.Nilai ?? KunciRekap.Nasional}.pdf")
            : null;
}
