using System.IO.Compression;
using System.Text;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Anotasi;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Tests.Berkas;

namespace Lkj.Ingest.Tests.Anotasi;

public sealed class PenulisTemuanTests
{
    private static readonly BerkasMasuk Contoh = new(ContohPengajuan.NamaBukuKerja, ContohPengajuan.BukuKerja());
    private static readonly HasilBaca Terbaca = Unggahan.Baca(Contoh);
    private static readonly IReadOnlyList<Temuan> Temuan = [.. Terbaca.Temuan, .. Pemeriksa.Periksa(Terbaca.Pengajuan!)];

    public static TheoryData<string, byte[]> Buku => new()
    {
        { "contoh", Tulis(Contoh, Temuan) },
        { "dua kali", Tulis(new BerkasMasuk(Contoh.Nama, Tulis(Contoh, Temuan)), Temuan) },
        { "komentar kantor", Tulis(new BerkasMasuk(Contoh.Nama, BukuKantor.Berkomentar(Contoh.Isi.ToArray())), Temuan) },
        { "tanpa temuan", Tulis(Contoh, []) },
        { "csv", Tulis(new BerkasMasuk("anggaran.csv", "a,b"u8.ToArray()), Temuan) },
    };

    [Theory]
    [MemberData(nameof(Buku), DisableDiscoveryEnumeration = true)]
    public void Workbook_Validated_HasNoFault(string nama, byte[] isi)
    {
        Assert.NotEmpty(nama);
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(dokumen, TestContext.Current.CancellationToken).Select(satu => $"{satu.Part?.Uri} {satu.Path?.XPath} {satu.Description}"));
    }

    [Fact]
    public void Sample_Annotated_ReadsAsBefore()
    {
        var kembali = Unggahan.Baca(Contoh with { Isi = Tulis(Contoh, Temuan) });

        Assert.Equal(NilaiSaja.Dari(Terbaca.Pengajuan!), NilaiSaja.Dari(kembali.Pengajuan!));
        Assert.Equal(Terbaca.Temuan, kembali.Temuan);
        Assert.Equal(Lembar(Contoh.Isi.ToArray()).Count, kembali.Temuan.Count == 0 ? 0 : Lembar(Tulis(Contoh, Temuan)).Count(satu => !LembarTambahan.MilikKita(satu)));
    }

    [Fact]
    public void SameInput_WrittenTwice_HasTheSameBytes() => Assert.Equal(Tulis(Contoh, Temuan), Tulis(Contoh, Temuan));

    [Fact]
    public void AnnotatedWorkbook_AnnotatedAgain_IsTheSame()
    {
        var sekali = Tulis(Contoh, Temuan);

        Assert.Equal(Bagian(sekali), Bagian(Tulis(Contoh with { Isi = sekali }, Temuan)));
    }

    [Fact]
    public void AnnotatedWorkbook_WithoutFindingsNow_HasNoColourAndNoComment()
    {
        var bersih = Tulis(Contoh with { Isi = Tulis(Contoh, Temuan) }, []);

        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(bersih), isEditable: false);
        Assert.All(dokumen.WorkbookPart!.WorksheetParts, lembar =>
        {
            Assert.Empty(lembar.Worksheet!.Descendants<ConditionalFormatting>());
            Assert.Null(lembar.WorksheetCommentsPart);
            Assert.Empty(lembar.VmlDrawingParts);
        });
    }

    [Fact]
    public void Finding_OfACell_ColoursItAndCommentsIt()
    {
        var tempat = new Asal(Contoh.Nama, "Anggaran", "H5", "Realisasi (Rp)");
        var satu = Pemeriksa.Jenis.Single(jenis => jenis.Kode == "KLM-403");

        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(Tulis(Contoh, [Domain.Pemeriksaan.Temuan.Dari(satu, tempat, "Rp 2", "Rp 1")])), isEditable: false);

        var lembar = BagianLembar(dokumen, "Anggaran");
        var warna = Assert.Single(lembar.Worksheet!.Descendants<ConditionalFormatting>());
        Assert.Equal("H5", warna.SequenceOfReferences!.InnerText);
        var komentar = Assert.Single(lembar.WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>());
        Assert.Equal("H5", komentar.Reference!.Value);
        Assert.Equal($"Peringatan: KLM-403 Realisasi melebihi pagu. Tertulis Rp 2. Diharapkan: Rp 1. {satu.Tindakan}", komentar.InnerText);
        var tautan = Assert.Single(BagianLembar(dokumen, "Temuan").Worksheet!.Descendants<Hyperlink>());
        Assert.Equal(("D2", "'Anggaran'!H5"), (tautan.Reference!.Value, tautan.Location!.Value));
        Assert.Equal("Bila datanya benar, tulis alasan di lembar Alasan: Kode Temuan KLM-403, Sel Anggaran!H5.", Teks(dokumen, "Temuan", "J2"));
    }

    [Fact]
    public void Comment_OfTheOffice_StaysAndIsAloneAgainAfterwards()
    {
        var asal = BukuKantor.Berkomentar(Contoh.Isi.ToArray());
        var temuan = Temuan[0] with { Tempat = new Asal(Contoh.Nama, "Anggaran", BukuKantor.SelKomentar) };

        var bertemuan = Tulis(Contoh with { Isi = asal }, [temuan]);

        Assert.StartsWith($"{BukuKantor.Komentar}\n\nPemeriksaan LKj:\n{temuan.Keparahan}: {temuan.Kode} ", Komentar(bertemuan), StringComparison.Ordinal);
        Assert.Equal(BukuKantor.Komentar, Komentar(Tulis(Contoh with { Isi = bertemuan }, [])));
    }

    [Fact]
    public void Sheet_Protected_StaysProtectedAndKeepsItsRules()
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(Tulis(Contoh with { Isi = BukuKantor.Berkomentar(Contoh.Isi.ToArray()) }, Temuan)), isEditable: false);

        var lembar = BagianLembar(dokumen, "Anggaran").Worksheet!;
        Assert.True(lembar.GetFirstChild<SheetProtection>()!.Sheet!.Value);
        Assert.Contains(lembar.Descendants<ConditionalFormattingRule>(), aturan => aturan.InnerText == "1>2");
    }

    [Fact]
    public void Sheet_OfTheOfficeWithOurName_StaysBesideOurs()
    {
        var asal = BukuUji.Sah(("Anggaran", ["Uraian"]), ("Temuan", ["Temuan BPK"]));

        var nama = Lembar(Tulis(new BerkasMasuk("a.xlsx", asal), Temuan)).Select(satu => satu.Nama);

        Assert.Equal(["Anggaran", "Temuan", "Ringkasan", "Temuan Pemeriksaan"], nama);
        Assert.Equal(nama, Lembar(Tulis(new BerkasMasuk("a.xlsx", Tulis(new BerkasMasuk("a.xlsx", asal), Temuan)), Temuan)).Select(satu => satu.Nama));
    }

    [Theory]
    [MemberData(nameof(BerkasSulitTests.Ditolak), MemberType = typeof(BerkasSulitTests), DisableDiscoveryEnumeration = true)]
    public void Upload_ThatCannotBeOpened_GetsAWorkbookOfItsFindings(string nama, string kode, byte[] isi)
    {
        var temuan = Unggahan.Baca(nama, isi).Temuan;

        var lembar = Lembar(Tulis(new BerkasMasuk(nama, isi), temuan));

        Assert.Equal(["Ringkasan", "Temuan"], lembar.Select(satu => satu.Nama));
        Assert.Equal(kode, lembar[1].Baris[1].Sel[0].Teks);
    }

    [Fact]
    public void Workbook_OnlyOurReaderUnderstands_GetsAWorkbookOfItsFindings() =>
        Assert.Equal(["Ringkasan", "Temuan"], Lembar(Tulis(new BerkasMasuk("a.xlsx", BukuUji.SatuLembar("<row r='1'><c r='A1'><v>1</v></c></row>")), Temuan)).Select(satu => satu.Nama));

    [Fact]
    public void Row_OfSeveralLines_IsAsHighAsItsLines()
    {
        var temuan = Temuan[0] with { Dibaca = string.Join('\n', Enumerable.Repeat("baris", 20)) };

        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(Tulis(new BerkasMasuk("a.csv", "a"u8.ToArray()), [temuan])), isEditable: false);

        Assert.Equal([null, 20 * 15d], BagianLembar(dokumen, "Temuan").Worksheet!.Descendants<Row>().Select(satu => satu.Height?.Value));
    }

    [Fact]
    public void Text_OfFindings_IsNeverAFormulaAndNeverChanged() => Gen.String.Sample(teks =>
    {
        var temuan = Temuan[0] with { Dibaca = "=" + teks, Tindakan = teks };

        var isi = Tulis(new BerkasMasuk("a.csv", "a"u8.ToArray()), [temuan]);

        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        Assert.Empty(dokumen.WorkbookPart!.WorksheetParts.SelectMany(lembar => lembar.Worksheet!.Descendants<CellFormula>()));
        Assert.Equal("=" + teks.ReplaceLineEndings("\n"), Lembar(isi)[1].Baris[1].Sel.Single(sel => sel.Kolom == 7).Teks.ReplaceLineEndings("\n"));
    }, iter: 200);

    [Fact]
    public void Workbook_OfAnyContent_KeepsTheValuesOfAllCells() => BukuKantor.Acak.Sample(acak =>
    {
        var isi = Tulis(new BerkasMasuk("a.xlsx", acak.Isi), acak.Temuan);

        Assert.Equal(Uraian(Lembar(acak.Isi)), Uraian(Lembar(isi).Where(satu => !LembarTambahan.MilikKita(satu))));
        Assert.Equal(Bagian(isi), Bagian(Tulis(new BerkasMasuk("a.xlsx", isi), acak.Temuan)));
    }, iter: 60);

    [Fact]
    public void Workbook_Mutated_NeverThrows()
    {
        var acak = new Random(20_190_131);
        var utuh = BukuUji.Sah(("Anggaran", ["Uraian", "Pagu"]));
        for (var kali = 0; kali < 100; kali++)
        {
            var salinan = utuh.ToArray();
            for (var i = acak.Next(1, 6); i > 0; i--)
                salinan[acak.Next(salinan.Length)] = (byte)acak.Next(256);
            Assert.NotEmpty(Lembar(Tulis(new BerkasMasuk("acak.xlsx", salinan), Temuan)));
        }
    }

    private static byte[] Tulis(BerkasMasuk berkas, IReadOnlyList<Temuan> temuan) => PenulisTemuan.Tulis([berkas], temuan, [], BatasBerkas.Bawaan);

    private static IReadOnlyList<LembarMentah> Lembar(byte[] isi) => PembacaBerkas.Baca([new BerkasMasuk("a.xlsx", isi)], BatasBerkas.Bawaan, new PengumpulTemuan());

    private static string Uraian(IEnumerable<LembarMentah> lembar)
    {
        var hasil = new StringBuilder();
        foreach (var satu in lembar)
            hasil.Append(satu.Nama).AppendLine().AppendJoin('\n', satu.Baris.SelectMany(baris => baris.Sel.Select(sel => $"{baris.Nomor} {sel}"))).AppendLine();
        return hasil.ToString();
    }

    // Without the lists of parts: a sheet that was taken away leaves its number unused.
    private static IEnumerable<string> Bagian(byte[] isi)
    {
        using var arsip = new ZipArchive(new MemoryStream(isi), ZipArchiveMode.Read);
        return [.. arsip.Entries.Where(satu => satu.Name is not ("[Content_Types].xml" or "workbook.xml.rels")).Select(satu =>
        {
            using var teks = new StreamReader(satu.Open());
            return teks.ReadToEnd();
        }).Order(StringComparer.Ordinal)];
    }

    private static string Komentar(byte[] isi)
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        return BagianLembar(dokumen, "Anggaran").WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>().Single(satu => satu.Reference == BukuKantor.SelKomentar).InnerText;
    }

    private static WorksheetPart BagianLembar(SpreadsheetDocument dokumen, string nama) =>
        (WorksheetPart)dokumen.WorkbookPart!.GetPartById(dokumen.WorkbookPart.Workbook!.Descendants<Sheet>().Single(satu => satu.Name == nama).Id!);

    private static string Teks(SpreadsheetDocument dokumen, string lembar, string sel) =>
        BagianLembar(dokumen, lembar).Worksheet!.Descendants<Cell>().Single(satu => satu.CellReference == sel).InnerText;
}
