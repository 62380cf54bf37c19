using Lkj.Ingest;
using Microsoft.Net.Http.Headers;

namespace Lkj.App.Penerimaan;

/// <summary>Takes the files out of an upload's body. The bytes are the same whichever way they were sent.</summary>
public static class BadanUnggahan
{
    /// <summary>The name of the file field of a form.</summary>
    public const string Bidang = "berkas";

    private const int RuangFormulir = 64 * 1024;

    private static readonly Dictionary<string, string> NamaMenurutJenis = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = "realisasi.xlsx",
        ["application/octet-stream"] = "realisasi.xlsx",
        ["application/zip"] = "realisasi.zip",
        ["application/x-zip-compressed"] = "realisasi.zip",
        ["text/csv"] = "realisasi.csv",
    };

    /// <summary>
    /// The files of a body; a refusal when it is of no kind that is read, or too large. A form may hold several files; one that was
    /// sent without choosing a file gives an empty list.
    /// </summary>
    public static async Task<(IReadOnlyList<BerkasMasuk> Berkas, Penolakan? Penolakan)> BacaAsync(HttpRequest request, Pengaturan pengaturan)
    {
        var jenis = MediaTypeHeaderValue.TryParse(request.ContentType, out var terbaca) ? terbaca.MediaType.Value! : "";
        var formulir = request.HasFormContentType && jenis.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        // The host drops the type of an empty body; an empty file gets the finding that says so.
        if (!formulir && request.ContentLength == 0)
            return ([new BerkasMasuk("realisasi.xlsx", ReadOnlyMemory<byte>.Empty)], null);
        if (!formulir && !NamaMenurutJenis.ContainsKey(jenis))
            return ([], Penolakan.JenisTidakDibaca);
        if (request.ContentLength > pengaturan.UnggahMaksimum + (formulir ? RuangFormulir : 0))
            return ([], Penolakan.TerlaluBesar(pengaturan.Batas.TerlaluBesar(formulir ? "" : NamaMenurutJenis[jenis], request.ContentLength.Value)));
        if (!formulir)
            return ([new BerkasMasuk(NamaMenurutJenis[jenis], await BacaAsync(request.Body, request))], null);

        var berkas = new List<BerkasMasuk>();
        try
        {
            foreach (var satu in (await request.ReadFormAsync(request.HttpContext.RequestAborted)).Files.GetFiles(Bidang))
            {
                if (satu.FileName.Length > 0)
                    berkas.Add(new BerkasMasuk(Path.GetFileName(satu.FileName.Replace('\\', '/')), await BacaAsync(satu.OpenReadStream(), request)));
            }
        }
        catch (InvalidDataException)
        {
            return ([], Penolakan.FormulirTerputus);
        }
        return berkas.Count > 0 ? (berkas, null) : ([], Penolakan.BelumMemilih);
    }

    private static async Task<ReadOnlyMemory<byte>> BacaAsync(Stream isi, HttpRequest request)
    {
        using var memori = new MemoryStream();
        await isi.CopyToAsync(memori, request.HttpContext.RequestAborted);
        return memori.ToArray();
    }
}
