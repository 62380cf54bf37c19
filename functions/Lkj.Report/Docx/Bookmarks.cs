using System.Globalization;
using DocumentFormat.OpenXml;
using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>Names for the places that contents, lists and links lead to.</summary>
internal sealed class Bookmarks
{
    /// <summary>The end of the document; its page number is the number of pages that are counted in Arabic.</summary>
    public const string End = "_akhir";

    private readonly Dictionary<Block, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> anchors = [];

    public Bookmarks(PdfDocument document)
    {
        var blocks = document.Sections.SelectMany(section => section.Blocks).ToList();
        foreach (var block in blocks.Where(block => block is Heading || CaptionOf(block) is not null))
        {
            numbers.TryAdd(block, numbers.Count + 1);
            if (block is Heading { Anchor: { } anchor })
                anchors.TryAdd(anchor, Name(block));
        }

        Headings = [.. blocks.OfType<Heading>().Where(heading => heading.InContents)];
        Tables = [.. blocks.OfType<Table>().Where(table => table.Caption is not null)];
        Figures = [.. blocks.OfType<Drawing>().Where(figure => figure.Caption is not null)];
    }

    /// <summary>The headings that contents list.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>The tables that have a caption.</summary>
    public IReadOnlyList<Table> Tables { get; }

    /// <summary>The figures that have a caption.</summary>
    public IReadOnlyList<Drawing> Figures { get; }

    /// <summary>The name of the place of a heading or of a block with a caption.</summary>
    public string Name(Block block) => string.Create(CultureInfo.InvariantCulture, $"_tempat{numbers[block]}");

    /// <summary>The name of the place that a caller named.</summary>
    public string Named(string anchor) => anchors[anchor];

    /// <summary>Inline elements between the marks of the block's place.</summary>
    public IEnumerable<OpenXmlElement> Mark(Block block, IEnumerable<OpenXmlElement> elements)
    {
        var id = numbers[block].ToString(CultureInfo.InvariantCulture);
        return [new W.BookmarkStart { Id = id, Name = Name(block) }, .. elements, new W.BookmarkEnd { Id = id }];
    }

    /// <summary>The last paragraph of the document, which holds nothing but its end.</summary>
    public static W.Paragraph LastPage() => new(
        new W.ParagraphProperties(new W.SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = W.LineSpacingRuleValues.Exact }),
        new W.BookmarkStart { Id = "0", Name = End },
        new W.BookmarkEnd { Id = "0" });

    private static string? CaptionOf(Block block) => block switch
    {
        Table table => table.Caption,
        Drawing drawing => drawing.Caption,
        _ => null,
    };
}
