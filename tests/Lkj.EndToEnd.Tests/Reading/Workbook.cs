using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Lkj.EndToEnd.Tests.Reading;

/// <summary>Changes of a workbook such as an office makes them.</summary>
internal static class Workbook
{
    /// <summary>The workbook with another content in every cell of a sheet that holds exactly <paramref name="before"/>.</summary>
    public static byte[] Replace(byte[] workbook, string sheet, string before, string after) => Change(workbook, document =>
    {
        var cells = Part(document, sheet).Worksheet!.Descendants<Cell>().Where(cell => cell.InnerText == before).ToList();
        Assert.NotEmpty(cells);
        foreach (var cell in cells)
        {
            if (cell.InlineString is { } inline)
                inline.Text = new Text(after);
            else
                cell.CellValue = new CellValue(after);
        }
    });

    /// <summary>The workbook without a sheet.</summary>
    public static byte[] Without(byte[] workbook, string sheet) => Change(workbook, document =>
    {
        var part = Part(document, sheet);
        Sheets(document).Single(entry => entry.Name == sheet).Remove();
        document.WorkbookPart!.DeletePart(part);
    });

    private static IEnumerable<Sheet> Sheets(SpreadsheetDocument document) => document.WorkbookPart!.Workbook!.Descendants<Sheet>();

    private static WorksheetPart Part(SpreadsheetDocument document, string sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(Sheets(document).Single(entry => entry.Name == sheet).Id!);

    private static byte[] Change(byte[] workbook, Action<SpreadsheetDocument> change)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var document = SpreadsheetDocument.Open(memory, isEditable: true))
            change(document);
        return memory.ToArray();
    }
}
