using Lkj.Pdf.Layout;
using Lkj.Pdf.Objects;
using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Painting;

/// <summary>Writes a document that is laid out: pages, structure, outline, metadata.</summary>
internal sealed class DocumentPainter
{
    private readonly LaidOutDocument _document;
    private readonly PdfFileWriter _file;
    private readonly FontResources _fonts;
    private readonly ContentStream _content = new();
    private readonly ParentTree _parents = new();
    private readonly PdfRef[] _pages;
    private readonly PdfRef _pageTree;
    private readonly PdfRef _resources;

    private DocumentPainter(LaidOutDocument document, Stream output)
    {
        _document = document;
        _file = new PdfFileWriter(output);
        _fonts = new FontResources(_file);
        _pageTree = _file.Reserve();
        _resources = _file.Reserve();
        _pages = [.. document.Pages.Select(_ => _file.Reserve())];
    }

    public static void Paint(LaidOutDocument document, Stream output) => new DocumentPainter(document, output).Paint();

    private void Paint()
    {
        for (var i = 0; i < _pages.Length; i++)
            WritePage(_pages[i], _document.Pages[i]);
        _file.Write(_pageTree, new PdfDictionary("Pages").With("Count", $"{_pages.Length}").With("Kids", PdfSyntax.Array(_pages.Select(page => $"{page}"))));
        _file.Write(_resources, _fonts.ToDictionary());
        _fonts.Write();
        var source = _document.Source;
        var catalogue = new PdfDictionary("Catalog").With("Version", "/1.7").With("Pages", _pageTree)
            .With("Lang", PdfSyntax.Text(source.Language))
            .With("MarkInfo", "<</Marked true>>")
            .With("ViewerPreferences", "<</DisplayDocTitle true>>")
            .With("PageLabels", PageLabels.Of(_document.Pages, source.Cover?.PageLabel ?? ""))
            .With("StructTreeRoot", new StructureTreeWriter(_file, _document.Structure, _parents).Write())
            .With("Metadata", _file.WriteStream(new PdfDictionary("Metadata").With("Subtype", "/XML"), XmpMetadata.Write(source), compress: false))
            .With("OutputIntents", PdfSyntax.Array([OutputIntent().ToString()]));
        if (_document.Outline.Count > 0)
            catalogue.With("Outlines", new OutlineWriter(_file, Destination).Write(_document.Outline)).With("PageMode", "/UseOutlines");
        _file.Finish(_file.Write(catalogue), _file.Write(DocumentInformation.Of(source)));
    }

    private void WritePage(PdfRef reference, LaidOutPage page)
    {
        _content.Clear();
        var content = new PageContent(page, _fonts, anchor => _document.Pages[_document.Find(anchor).Page].Label, _content);
        content.Write();
        var stream = _file.WriteStream(new PdfDictionary(), _content.Written);
        for (var mcid = 0; mcid < content.Owners.Count; mcid++)
            content.Owners[mcid].Add(new StructureContent.Marked(reference, mcid));
        var dictionary = new PdfDictionary("Page").With("Parent", _pageTree)
            .With("MediaBox", PdfSyntax.Array([.. new[] { 0, 0, page.Width, page.Height }.Select(PdfSyntax.Number)]))
            .With("Resources", _resources).With("Contents", stream)
            .With("StructParents", $"{_parents.AddPage(content.Owners)}").With("Tabs", "/S");
        var links = page.Marks.OfType<Mark.Link>().Select(link => $"{WriteLink(link, reference, page)}").ToList();
        if (links.Count > 0)
            dictionary.With("Annots", PdfSyntax.Array(links));
        _file.Write(reference, dictionary);
    }

    private PdfRef WriteLink(Mark.Link link, PdfRef page, LaidOutPage on)
    {
        const string print = "4";
        var area = new[] { link.X, on.Height - link.Y - link.Height, link.X + link.Width, on.Height - link.Y };
        var annotation = new PdfDictionary("Annot").With("Subtype", "/Link").With("Rect", PdfSyntax.Array(area.Select(PdfSyntax.Number)))
            .With("Border", "[0 0 0]").With("F", print).With("Contents", PdfSyntax.Text(link.Description))
            .With("StructParent", $"{_parents.AddAnnotation(link.Owner)}");
        if (link.Target.StartsWith('#'))
            annotation.With("Dest", Destination(link.Target[1..]));
        else
            annotation.With("A", new PdfDictionary("Action").With("S", "/URI").With("URI", PdfSyntax.Text(new Uri(link.Target).AbsoluteUri)));
        var reference = _file.Write(annotation);
        link.Owner.Add(new StructureContent.Annotation(page, reference));
        return reference;
    }

    private string Destination(string anchor)
    {
        var (page, y) = _document.Find(anchor);
        return PdfSyntax.Array([$"{_pages[page]}", "/XYZ", "0", PdfSyntax.Number(_document.Pages[page].Height - y), "null"]);
    }

    private PdfDictionary OutputIntent() => new PdfDictionary("OutputIntent").With("S", "/GTS_PDFA1")
        .With("OutputConditionIdentifier", PdfSyntax.Text(SrgbProfile.Name)).With("Info", PdfSyntax.Text(SrgbProfile.Name))
        .With("DestOutputProfile", _file.WriteStream(new PdfDictionary().With("N", "3"), SrgbProfile.Write()));
}
