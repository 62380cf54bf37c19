using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Lkj.Domain.Isi;
using Lkj.Report.Angka;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Angka;

public sealed class AngkaTests
{
    private static readonly JsonSerializerOptions DariRekaman = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static TheoryData<string> Semua => ["OganIlir", "Bersih", "Kosong", "Separuh", "Besar"];

    [Fact]
    public void Json_Contoh_MemuatAngkaTanpaPembulatan()
    {
        using var dokumen = JsonDocument.Parse(AngkaJson.Tulis(AngkaLaporan.Dari(Laporan.OganIlir)));
        var jumlah = dokumen.RootElement.GetProperty("anggaran").GetProperty("jumlah");

        Assert.Equal(11_649_900_000, jumlah.GetProperty("pagu").GetInt64());
        Assert.Equal(10_800_681_204, jumlah.GetProperty("realisasi").GetInt64());
        Assert.Equal(10_800_681_204m / 11_649_900_000m * 100, jumlah.GetProperty("serapan").GetDecimal());
        Assert.Equal("656549", dokumen.RootElement.GetProperty("satker").GetString());
    }

    // The schema is made from the records as the serializer finds them, the document by code made at compile time.
    [Theory]
    [MemberData(nameof(Semua))]
    public void Json_SetiapLaporan_SamaDenganYangDitulisDariRekamannya(string nama)
    {
        var angka = AngkaLaporan.Dari(Laporan.Bernama(nama));

        Assert.Equal(JsonSerializer.Serialize(angka, DariRekaman), Encoding.UTF8.GetString(AngkaJson.Tulis(angka)));
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void Xlsx_SetiapLaporan_SahDanByteTetap(string nama)
    {
        var berkas = AngkaXlsx.Tulis(AngkaLaporan.Dari(Laporan.Bernama(nama)));

        Assert.Equal(berkas, AngkaXlsx.Tulis(AngkaLaporan.Dari(Laporan.Bernama(nama))));
        using var buku = Buka(berkas);
        Assert.Equal("", string.Join('\n', new OpenXmlValidator().Validate(buku, TestContext.Current.CancellationToken).Take(5).Select(satu => $"{satu.Part?.Uri} {satu.Path?.XPath}: {satu.Description}")));
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void Xlsx_SetiapLaporan_MemuatSetiapAngkaJson(string nama)
    {
        var angka = AngkaLaporan.Dari(Laporan.Bernama(nama));
        using var buku = Buka(AngkaXlsx.Tulis(angka));

        var dalamBuku = Sel(buku).Where(sel => sel.DataType is null && sel.CellValue is not null).Select(sel => sel.CellValue!.Text).ToHashSet();
        Assert.Empty(Bilangan(JsonNode.Parse(AngkaJson.Tulis(angka))).Except(dalamBuku));
    }

    [Fact]
    public void Xlsx_TeksSepertiRumus_TetapTeks()
    {
        var isi = Laporan.Dari(Laporan.Separuh.Pengajuan with
        {
            Pengukuran = [Domain.Tests.Contoh.Bersih.Indikator("Pengukuran", 2, "=HYPERLINK(\"https://jahat.example\")", "@SUM(1)", "%", "80", "40", "", Domain.Kinerja.Polaritas.Maksimal)],
        });
        using var buku = Buka(AngkaXlsx.Tulis(AngkaLaporan.Dari(isi)));

        Assert.DoesNotContain(Sel(buku), sel => sel.CellFormula is not null);
        Assert.Contains(Sel(buku), sel => sel.InnerText == "=HYPERLINK(\"https://jahat.example\")" && sel.DataType?.Value == CellValues.InlineString);
    }

    [Fact]
    public void Skema_Diterbitkan_SamaDenganHasil()
    {
        var berkas = Path.Combine(Path.GetDirectoryName(Ini())!, "../../../docs/skema/angka-laporan.schema.json");
        var skema = AngkaJson.Skema().ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
        if (Environment.GetEnvironmentVariable("LKJ_TULIS_DOKUMEN") is not null)
            File.WriteAllText(berkas, skema);

        Assert.True(File.ReadAllText(berkas) == skema, "The results have changed. Look whether names that programs read were lost, then write docs/skema anew: LKJ_TULIS_DOKUMEN=1 dotnet test --project tests/Lkj.Report.Tests");
    }

    private static SpreadsheetDocument Buka(byte[] berkas) => SpreadsheetDocument.Open(new MemoryStream(berkas), isEditable: false);

    private static IEnumerable<Cell> Sel(SpreadsheetDocument buku) => buku.WorkbookPart!.WorksheetParts.SelectMany(lembar => lembar.Worksheet!.Descendants<Cell>());

    private static IEnumerable<string> Bilangan(JsonNode? simpul) => simpul switch
    {
        JsonObject benda => benda.SelectMany(satu => Bilangan(satu.Value)),
        JsonArray daftar => daftar.SelectMany(Bilangan),
        JsonValue nilai when nilai.GetValueKind() == JsonValueKind.Number => [nilai.ToJsonString()],
        _ => [],
    };

    private static string Ini([CallerFilePath] string berkas = "") => berkas;
}
