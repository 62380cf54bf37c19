using Lkj.App.Host;
using Lkj.Domain.Keaslian;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;

namespace Lkj.App.Penyajian;

/// <summary>Serves the report of a submission in the form that is asked for, the approved one where there is one. No form is there before the PDF, so that all tell the same.</summary>
public sealed class PenyajiLaporan(LaporanStore laporan, NaskahStore naskah, Giliran giliran)
{
    /// <summary>The answer; null when the report does not stand yet.</summary>
    /// <param name="kunci">The submission.</param>
    /// <param name="bentuk">The form; null for the PDF.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IResult?> SajikanAsync(KunciVersi kunci, string? bentuk, CancellationToken cancellation)
    {
        if (bentuk is null or BentukLaporan.Pdf)
            return await PdfAsync(kunci, JenisTerbitan.Disahkan, cancellation) ?? await PdfAsync(kunci, JenisTerbitan.Draf, cancellation);
        if (BentukLaporan.Lain.FirstOrDefault(satu => satu.Nama == bentuk) is not { } diminta)
            return People.Message(StatusCodes.Status400BadRequest, $"Bentuk ini belum tersedia. Pilih {string.Join(", ", BentukLaporan.Lain.Select(satu => satu.Nama))} atau {BentukLaporan.Pdf}.");
        if (!await laporan.ExistsAsync(kunci, JenisTerbitan.Draf, cancellation))
            return null;

        return await giliran.RunAsync(
            async () => await naskah.ReadAsync(kunci, cancellation) is { } tersimpan
                ? Results.File(diminta.Tulis(tersimpan), diminta.Jenis, $"lkj-{kunci}{diminta.Akhiran}")
                : null,
            cancellation);
    }

    private async Task<IResult?> PdfAsync(KunciVersi kunci, JenisTerbitan jenis, CancellationToken cancellation) =>
        await laporan.ReadAsync(kunci, jenis, cancellation) is { } pdf ? Results.File(pdf, "application/pdf", LaporanStore.FileName(kunci, jenis)) : null;
}
