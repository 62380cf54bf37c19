using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Tests.Berkas;

namespace Lkj.Ingest.Tests.Anotasi;

/// <summary>Workbooks as offices have them: with comments, protection, rules of their own, and any content.</summary>
internal static class BukuKantor
{
    public const string SelKomentar = "C3";
    public const string Komentar = "Tanya bagian keuangan";

    /// <summary>The workbook, whose sheets are protected, with a comment in <see cref="SelKomentar"/> of its sheet Anggaran and a colour rule.</summary>
    public static byte[] Berkomentar(byte[] isi)
    {
        using var salinan = new MemoryStream();
        salinan.Write(isi);
        using (var dokumen = SpreadsheetDocument.Open(salinan, isEditable: true))
        {
            var buku = dokumen.WorkbookPart!;
            var lembar = (WorksheetPart)buku.GetPartById(buku.Workbook!.Descendants<Sheet>().Single(satu => satu.Name == "Anggaran").Id!);
            lembar.AddNewPart<WorksheetCommentsPart>("k").Comments = new Comments(
                new Authors(new Author("Bendahara")), new CommentList(new Comment(new CommentText(new Run(new Text(Komentar)))) { Reference = SelKomentar, AuthorId = 0 }));
            using (var kotak = new StreamWriter(lembar.AddNewPart<VmlDrawingPart>("g").GetStream()))
                kotak.Write("""<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>""");
            var rumus = new ConditionalFormatting(new ConditionalFormattingRule(new Formula("1>2")) { Type = ConditionalFormatValues.Expression, Priority = 1 });
            rumus.SequenceOfReferences = new DocumentFormat.OpenXml.ListValue<DocumentFormat.OpenXml.StringValue>([new DocumentFormat.OpenXml.StringValue("A1:B2")]);
            var isiLembar = lembar.Worksheet!;
            isiLembar.InsertAfter(rumus, isiLembar.GetFirstChild<SheetProtection>());
            isiLembar.Append(new LegacyDrawing { Id = "g" });
        }

        return salinan.ToArray();
    }

    /// <summary>A workbook of any texts in a few sheets, with findings at any of their cells and elsewhere.</summary>
    public static readonly Gen<(byte[] Isi, IReadOnlyList<Temuan> Temuan)> Acak =
        from nama in SatuDari("Anggaran", "Perjanjian Kinerja", "It's", "Temuan").Array[1, 4]
        from sel in Gen.OneOf(Gen.String, SatuDari("1.234", "=A1", " dua  spasi ", "_x0041_", "baris\nkedua", "")).Array[1, 30]
        from tempat in Gen.Select(SatuDari("Anggaran", "It's", "Temuan", "Tidak Ada"), Gen.Int[1, 40], Gen.Int[1, 40], Gen.Enum<Keparahan>()).Array[0, 40]
        select (
            BukuUji.Sah([.. nama.Distinct().Select(satu => (satu, sel))]),
            (IReadOnlyList<Temuan>)[.. tempat.Select(satu => new Temuan("ISI-302", 3, satu.Item4, "Angka tidak terbaca", new Asal("a.xlsx", satu.Item1, AlamatSel.Tulis(satu.Item2, satu.Item3)), "\"a\"", "angka", "Tulis angka."))]);

    private static Gen<string> SatuDari(params string[] pilihan) => Gen.Int[0, pilihan.Length - 1].Select(letak => pilihan[letak]);
}
