using Lkj.Pdf;

namespace Lkj.Report.Tests.Docx;

/// <summary>What a document model says, text by text in reading order, without anything that a program adds.</summary>
internal static class TeksModel
{
    public static IEnumerable<string> Dari(PdfDocument dokumen)
    {
        var sampul = dokumen.Cover is { } c ? [c.Mark, c.Kicker, c.Title, c.Subtitle, c.Period, .. c.Foot] : Array.Empty<string>();
        return sampul.Concat(dokumen.Sections.SelectMany(bagian => bagian.Blocks).SelectMany(Dari)).Where(teks => teks.Length > 0);
    }

    private static IEnumerable<string> Dari(Block blok) => blok switch
    {
        Heading judul => [judul.FullText],
        Paragraph paragraf => [Gabung(paragraf.Runs)],
        BulletList daftar => daftar.Items.SelectMany(butir => butir.Blocks).SelectMany(Dari),
        NumberedList daftar => daftar.Items.SelectMany(butir => butir.Blocks).SelectMany(Dari),
        Callout kotak => kotak.Blocks.SelectMany(Dari).Prepend(kotak.Title),
        Signature tanda => [.. tanda.Above, tanda.Name, .. tanda.Below],
        Table tabel =>
        [
            tabel.Caption ?? "",
            .. tabel.Columns.Where((kolom, i) => kolom.Group.Length == 0 || i == 0 || tabel.Columns[i - 1].Group != kolom.Group).Select(kolom => kolom.Group.Length == 0 ? kolom.Header : kolom.Group),
            .. tabel.Columns.Where(kolom => kolom.Group.Length > 0).Select(kolom => kolom.Header),
            .. tabel.Rows.SelectMany(baris => baris.Cells).Select(sel => Gabung(sel.Runs)),
            tabel.Note ?? "",
        ],
        BarChart or LineChart or QuadrantChart => [((Drawing)blok).Caption ?? ""],
        OrganisationChart bagan => [.. Unit(bagan.Root), bagan.Caption ?? ""],
        Figure { Shapes: [Shape.Modules], Caption: var judul } => [judul ?? ""],
        Drawing gambar => [gambar.AlternativeText, gambar.Caption ?? ""],
        Contents or PageBreak or Spacer or Rule => [],
        _ => throw new NotSupportedException($"The texts of {blok.GetType().Name} are not listed here."),
    };

    private static IEnumerable<string> Unit(OrganisationUnit unit) => unit.Units.SelectMany(Unit).Prepend(unit.Name.Length == 0 ? unit.Title : $"{unit.Title} ({unit.Name})");

    private static string Gabung(IReadOnlyList<Run> teks) => string.Concat(teks.Select(satu => satu.Text));
}
