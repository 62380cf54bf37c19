using System.Globalization;
using System.Security.Cryptography;
using Lkj.App.Penerimaan;

namespace Lkj.App.Keaslian;

/// <summary>Takes the hash of a PDF that was sent to be checked, as it is or in the field of a form. Nothing of it is kept.</summary>
public static class BadanPeriksa
{
    private const int RuangFormulir = 64 * 1024;

    /// <summary>The hash, or why there is none.</summary>
    public static async Task<(string? Sidik, Penolakan? Penolakan)> SidikAsync(HttpRequest request, int batas)
    {
        if (request.ContentLength is not { } panjang || panjang > batas + (request.HasFormContentType ? RuangFormulir : 0))
            return (null, TerlaluBesar(batas));
        if (!request.HasFormContentType)
            return panjang == 0 ? (null, Penolakan.BelumMemilih) : (await DariAsync(request.Body, request), null);
        try
        {
            var berkas = (await request.ReadFormAsync(request.HttpContext.RequestAborted)).Files.GetFile(BadanUnggahan.Bidang);
            if (berkas is not { Length: > 0 })
                return (null, Penolakan.BelumMemilih);
            await using var isi = berkas.OpenReadStream();
            return (await DariAsync(isi, request), null);
        }
        catch (InvalidDataException)
        {
            return (null, Penolakan.FormulirTerputus);
        }
    }

    private static async Task<string> DariAsync(Stream isi, HttpRequest request) => Convert.ToHexStringLower(await SHA256.HashDataAsync(isi, request.HttpContext.RequestAborted));

    private static Penolakan TerlaluBesar(int batas) => new(
        StatusCodes.Status413PayloadTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"Berkas lebih besar daripada batas {batas / (1024 * 1024)} MiB. Laporan yang diterbitkan selalu lebih kecil daripada itu; periksa kembali berkas yang dipilih."),
        []);
}
