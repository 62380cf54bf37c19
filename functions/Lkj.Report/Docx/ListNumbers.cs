using System.Globalization;
using DocumentFormat.OpenXml;
using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>The lists of the document. Each is a numbering of its own, so that it begins where it says.</summary>
internal sealed class ListNumbers
{
    private const int Levels = 9, Step = 360;
    private readonly List<(W.NumberFormatValues Format, int Start)> lists = [];

    /// <summary>The deepest level that Word knows; what stands deeper stands there.</summary>
    public const int Deepest = Levels - 1;

    /// <summary>A list whose items bear points.</summary>
    public int Bullets() => Add(W.NumberFormatValues.Bullet, 1);

    /// <summary>A list whose items are counted.</summary>
    public int Numbers(NumberedList list) =>
        Add(list.Numbering == ListNumbering.Letters ? W.NumberFormatValues.LowerLetter : W.NumberFormatValues.Decimal, list.Start);

    /// <summary>How far the text of a level stands from the margin, in twentieths of a point.</summary>
    public static int Indent(int level) => (level + 1) * Step;

    /// <summary>The definitions of all lists that were asked for.</summary>
    public W.Numbering Definitions() => new(
    [
        .. lists.Select((list, i) => (OpenXmlElement)new W.AbstractNum(
        [
            new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel },
            .. Enumerable.Range(0, Levels).Select(level => Level(level, list.Format, list.Start)),
        ]) { AbstractNumberId = i + 1 }),
        .. lists.Select((_, i) => new W.NumberingInstance(new W.AbstractNumId { Val = i + 1 }) { NumberID = i + 1 }),
    ]);

    private int Add(W.NumberFormatValues format, int start)
    {
        lists.Add((format, start));
        return lists.Count;
    }

    private static W.Level Level(int level, W.NumberFormatValues format, int start) => new(
        new W.StartNumberingValue { Val = start },
        new W.NumberingFormat { Val = format },
        new W.LevelText { Val = format == W.NumberFormatValues.Bullet ? "\u2022" : string.Create(CultureInfo.InvariantCulture, $"%{level + 1}.") },
        new W.LevelJustification { Val = W.LevelJustificationValues.Left },
        new W.PreviousParagraphProperties(new W.Indentation { Left = Indent(level).ToString(CultureInfo.InvariantCulture), Hanging = Step.ToString(CultureInfo.InvariantCulture) }))
    {
        LevelIndex = level,
    };
}
