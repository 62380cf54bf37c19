using Lkj.Pdf.Layout;
using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Building;

/// <summary>Lays a document out, page by page, in one pass.</summary>
internal sealed class Typesetter
{
    private readonly PdfDocument _document;
    private readonly TextStyles _styles;
    private readonly Landmarks _landmarks;
    private readonly BlockBuilder _blocks;
    private readonly StructureNode _structure = new(Role.Document);
    private readonly List<LaidOutPage> _pages = [];
    private StructureNode? _chapter;

    private Typesetter(PdfDocument document)
    {
        _document = document;
        _styles = new TextStyles(document.Theme);
        _landmarks = new Landmarks(document);
        _blocks = new BlockBuilder(_styles, _landmarks);
    }

    /// <exception cref="LayoutException">An element fits on no page, or a link leads nowhere.</exception>
    public static LaidOutDocument LayOut(PdfDocument document) => new Typesetter(document).LayOut();

    private LaidOutDocument LayOut()
    {
        HeadingLevels.Check(_landmarks.Headings);
        if (_document.Cover is { } cover)
            _pages.Add(new CoverPage(cover, _styles, _structure.Add(Role.Sect)).LayOut());
        foreach (var section in _document.Sections)
            LayOut(section);
        new RunningLines(_document, _styles.Small).AddTo(_pages);
        var laidOut = new LaidOutDocument(_document, _pages, _structure, _landmarks.Headings);
        laidOut.CheckLinks();
        return laidOut;
    }

    private void LayOut(Section section)
    {
        var margins = _document.Theme.Margins;
        var (width, height) = SizeOf(section);
        var column = new ColumnElement(Chapters(section).SelectMany(chapter => _blocks.Build(chapter.Blocks, chapter.Node)));
        foreach (var draw in PageRun.Share(column, new Space(width - margins.Left - margins.Right, height - margins.Top - margins.Bottom)))
        {
            var page = NewPage(section);
            draw(page, margins.Left, margins.Top);
            _pages.Add(page);
        }
    }

    // Every chapter is a section of the structure; what stands before the first heading, or goes on in another section of
    // pages, belongs to the chapter that is open.
    private IEnumerable<(StructureNode Node, IReadOnlyList<Block> Blocks)> Chapters(Section section)
    {
        var blocks = new List<Block>();
        foreach (var block in section.Blocks)
        {
            if (block is Heading { Level: 1 })
            {
                if (blocks.Count > 0)
                    yield return (_chapter ??= _structure.Add(Role.Sect), blocks);
                _chapter = _structure.Add(Role.Sect);
                blocks = [];
            }

            blocks.Add(block);
        }

        if (blocks.Count > 0)
            yield return (_chapter ??= _structure.Add(Role.Sect), blocks);
    }

    private PageSize SizeOf(Section section) => section.Orientation == PageOrientation.Portrait
        ? _document.Theme.Page
        : new PageSize(_document.Theme.Page.Height, _document.Theme.Page.Width);

    private LaidOutPage NewPage(Section section)
    {
        var (width, height) = SizeOf(section);
        var last = _pages.Count > 0 ? _pages[^1] : null;
        var number = last?.Numbering == section.Numbering ? last.Number + 1 : 1;
        return new LaidOutPage(width, height) { Numbering = section.Numbering, Number = number };
    }
}
