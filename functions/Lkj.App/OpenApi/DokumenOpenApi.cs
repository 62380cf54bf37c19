using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkj.App;

/// <summary>Puts the OpenAPI document together: routes, methods and keys from every <c>function.json</c>, answers from <see cref="KatalogOperasi"/>, schemas from the records.</summary>
public static class DokumenOpenApi
{
    private const string Awalan = "Fungsi/";
    private const string Kunci = "kunci";
    private const string KunciInduk = "kunciInduk";

    private static readonly Dictionary<string, (string Uraian, string Bentuk)> Jalan = new()
    {
        ["kode"] = ("Kode satker, enam angka.", "^[0-9]{6}$"),
        ["tahun"] = ("Tahun anggaran, 2015 sampai 2099.", "^20[0-9]{2}$"),
        ["versi"] = ("Versi, mulai dari 1.", "^[1-9][0-9]*$"),
        ["sidik"] = ("SHA-256 unggahan.", "^[0-9a-f]{64}$"),
        ["token"] = ("Bagian terakhir tautan dalam surat.", "^[0-9a-f]{64}$"),
        ["id"] = ("Nomor tautan: SHA-256 bagian terakhirnya.", "^[0-9a-f]{64}$"),
        ["nama"] = ("Nama skema.", "^[a-z-]+$"),
        ["wilayah"] = ("nasional, atau kode KPU provinsi.", "^(nasional|[0-9]{6})$"),
    };

    /// <summary>The document.</summary>
    public static JsonObject Susun()
    {
        var alamat = new JsonObject();
        foreach (var (fungsi, pemicu) in Fungsi())
        {
            var rute = $"/api/{pemicu["route"]}";
            var metode = alamat[rute] as JsonObject ?? [];
            foreach (var nama in pemicu["methods"]!.AsArray().Select(satu => (string)satu!))
                metode[nama] = Tulis(fungsi, nama, rute, (string)pemicu["authLevel"]!);
            alamat[rute] = metode;
        }
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "LkjFunctions",
                ["version"] = "1",
                ["description"] = "Dari data realisasi satker sampai Laporan Kinerja. Alamat yang juga melayani peramban menjawab dengan halaman bila header Accept memuat text/html.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["paths"] = alamat,
            ["components"] = new JsonObject
            {
                ["schemas"] = SkemaOpenApi.Semua(),
                ["securitySchemes"] = new JsonObject
                {
                    [Kunci] = Pengaman("Kunci fungsi atau kunci host; boleh juga sebagai ?code= pada alamat."),
                    [KunciInduk] = Pengaman("Kunci induk (master), untuk administrator."),
                },
            },
        };
    }

    // Those of the assembly are those of the folders: the host registers by them.
    private static IEnumerable<(string Nama, JsonObject Pemicu)> Fungsi()
    {
        var rakitan = typeof(DokumenOpenApi).Assembly;
        foreach (var sumber in rakitan.GetManifestResourceNames().Where(nama => nama.StartsWith(Awalan, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var isi = rakitan.GetManifestResourceStream(sumber)!;
            var ikatan = JsonNode.Parse(isi)!["bindings"]!.AsArray().OfType<JsonObject>();
            if (ikatan.FirstOrDefault(satu => (string)satu["type"]! == "httpTrigger") is { } pemicu)
                yield return (sumber.Split('/', '\\')[1], pemicu);
        }
    }

    private static JsonObject Tulis(string fungsi, string metode, string rute, string tingkat)
    {
        var kepala = metode == "head";
        var operasi = KatalogOperasi.Semua[(fungsi, kepala ? "get" : metode)];
        var jawaban = new JsonObject();
        foreach (var satu in operasi.Jawaban.Concat(tingkat == "anonymous" ? [] : [new JawabanOperasi(StatusCodes.Status401Unauthorized, "Kunci belum disertakan atau tidak sesuai.")]).OrderBy(satu => satu.Status))
        {
            var tulisan = new JsonObject { ["description"] = satu.Uraian };
            if (satu.Isi.Count > 0 && !kepala)
                tulisan["content"] = Isi(satu.Isi);
            jawaban[satu.Status.ToString(CultureInfo.InvariantCulture)] = tulisan;
        }
        var hasil = new JsonObject { ["operationId"] = $"{fungsi}_{metode}", ["summary"] = operasi.Ringkasan, ["parameters"] = Parameter(rute, operasi) };
        if (operasi.Badan.Count > 0)
            hasil["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Isi(operasi.Badan) };
        hasil["responses"] = jawaban;
        hasil["security"] = tingkat == "anonymous" ? [] : new JsonArray(new JsonObject { [tingkat == "admin" ? KunciInduk : Kunci] = new JsonArray() });
        return hasil;
    }

    private static JsonArray Parameter(string rute, Operasi operasi) =>
    [
        .. rute.Split('/').Where(bagian => bagian.StartsWith('{')).Select(bagian => bagian.Trim('{', '}')).Select(nama => new JsonObject
        {
            ["name"] = nama, ["in"] = "path", ["required"] = true, ["description"] = Jalan[nama].Uraian,
            ["schema"] = new JsonObject { ["type"] = "string", ["pattern"] = Jalan[nama].Bentuk },
        }),
        .. operasi.Kueri.Select(satu => new JsonObject
        {
            ["name"] = satu.Nama, ["in"] = "query", ["description"] = satu.Uraian, ["schema"] = new JsonObject { ["type"] = "string" },
        }),
    ];

    private static JsonObject Isi(IEnumerable<(string Jenis, string? Skema)> isi) => new(isi.Select(satu => KeyValuePair.Create<string, JsonNode?>(
        satu.Jenis, satu.Skema is null ? new JsonObject() : new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"{SkemaOpenApi.Letak}{satu.Skema}" } })));

    private static JsonObject Pengaman(string uraian) => new() { ["type"] = "apiKey", ["in"] = "header", ["name"] = "x-functions-key", ["description"] = uraian };
}
