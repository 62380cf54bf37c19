using Lkj.Pdf;

namespace Lkj.Report.Naskah;

/// <summary>Short ways to the blocks that every chapter uses.</summary>
internal static class Blok
{
    /// <summary>A paragraph of these sentences; empty ones are left out.</summary>
    public static Paragraph Paragraf(params IReadOnlyList<string> kalimat) => new(string.Join(' ', kalimat.Where(satu => satu.Length > 0)));

    /// <summary>Sentences led in by what they are about, in bold; stands where a heading would be too much.</summary>
    public static Paragraph Berjudul(string judul, params IReadOnlyList<string> kalimat) =>
        new(new Run($"{judul}. ", Bold: true), string.Join(' ', kalimat.Where(satu => satu.Length > 0)));

    /// <summary>The office's prose: one paragraph for each line of it.</summary>
    public static IEnumerable<Paragraph> Prosa(IReadOnlyList<string> narasi) =>
        narasi.SelectMany(teks => teks.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(baris => new Paragraph(baris));

    /// <summary>The office's prose about its own results, marked as such: what it claims is not what was computed.</summary>
    public static IEnumerable<Paragraph> UraianSatker(IReadOnlyList<string> narasi) =>
        Prosa(narasi).Select((paragraf, urutan) =>
            urutan == 0 ? new Paragraph([new Run("Uraian satker. ", Bold: true), .. paragraf.Runs]) : paragraf);

    /// <summary>Points in the order of the workbook.</summary>
    public static NumberedList Bernomor(IEnumerable<string> butir) => new([.. butir.Select(teks => (ListItem)teks)]);

    /// <summary>Points without an order.</summary>
    public static BulletList Berpoin(IEnumerable<string> butir) => new([.. butir.Select(teks => (ListItem)teks)]);

    /// <summary>Says in the place of a part what the submission lacks for it, and where to fill it in.</summary>
    public static Callout BelumAda(string judul, string keterangan) =>
        new(judul, new Paragraph(keterangan) { Alignment = Alignment.Left });

    /// <summary>A row that names the rows below it, across the whole table.</summary>
    public static TableRow Kelompok(string teks, int kolom) => new(new TableCell(teks) { ColumnSpan = kolom }) { Kind = RowKind.Group };

    /// <summary>A column of figures that may not break.</summary>
    public static TableColumn KolomAngka(string kepala) => new(kepala, ColumnWidth.Fit, Alignment.DecimalComma);

    /// <summary>Neighbouring columns under a common head.</summary>
    public static IEnumerable<TableColumn> Bersama(string kepala, params IReadOnlyList<TableColumn> kolom) => kolom.Select(satu => satu with { Group = kepala });

    /// <summary>The column of running numbers.</summary>
    public static TableColumn KolomNomor() => new("No.", ColumnWidth.Fit, Alignment.Right);

    /// <summary>The column whose text names the row.</summary>
    public static TableColumn KolomNama(string kepala, double bobot = 1) => new(kepala, ColumnWidth.Weight(bobot)) { IsRowHeader = true };

    /// <summary>A column of text.</summary>
    public static TableColumn KolomTeks(string kepala, double bobot = 1) => new(kepala, ColumnWidth.Weight(bobot));
}
