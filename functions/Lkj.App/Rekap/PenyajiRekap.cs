using Lkj.Domain.Nilai;
using Lkj.Report.Rekap;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;

namespace Lkj.App.Rekap;

/// <summary>Serves recaps: as they were issued, or as they stand now.</summary>
public sealed class PenyajiRekap(PembacaRekap pembaca, LaporanStore laporan)
{
    /// <summary>What <c>bentuk</c> asks for at a mailed link to have the recap as it stands now.</summary>
    public const string Terkini = "terkini";

    /// <summary>The PDF as it stands now; null when the office is none of a province in that year.</summary>
    /// <param name="provinsi">The code of the provincial office; null for the nation.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IResult?> SajikanAsync(KodeSatker? provinsi, TahunAnggaran tahun, CancellationToken cancellation) =>
        await pembaca.BacaAsync(provinsi, tahun, cancellation) is { } rekap
            ? Results.File(PenyusunRekap.Pdf(rekap), "application/pdf", $"rekap-lkj-{tahun}-{provinsi?.Nilai ?? KunciRekap.Nasional}.pdf")
            : null;

    /// <summary>The PDF that was issued, or the same recap as it stands now; null when there is none.</summary>
    public async Task<IResult?> SajikanAsync(KunciRekap kunci, string? bentuk, CancellationToken cancellation)
    {
        if (bentuk == Terkini)
            return await SajikanAsync(kunci.Provinsi, kunci.Tahun, cancellation);
        return await laporan.ReadAsync(kunci, cancellation) is { } pdf ? Results.File(pdf, "application/pdf", LaporanStore.FileName(kunci)) : null;
    }
}
