using System.Text;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Objects;
using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Painting;

/// <summary>The content stream of a page: every mark inside the marked content of its node, or inside an artifact.</summary>
internal sealed class PageContent(LaidOutPage page, FontResources fonts, Func<string, string> pageLabelOf, ContentStream operators)
{
    private const string Decoration = "/Artifact BMC\n", Pagination = "/Artifact <</Type/Pagination>> BDC\n";
    private readonly List<StructureNode> _owners = [];
    private Rgb? _fill;
    private string? _open;

    /// <summary>The node of each marked-content sequence, in the order of their numbers.</summary>
    public IReadOnlyList<StructureNode> Owners => _owners;

    public void Write()
    {
        foreach (var mark in page.Marks.Where(mark => mark is not Mark.Link))
        {
            Open(mark.Node, Decoration);
            Paint(mark);
        }

        foreach (var mark in page.Running)
        {
            Open(null, Pagination);
            Paint(mark);
        }

        Close();
    }

    private void Open(StructureNode? node, string artifact)
    {
        if (node is null ? _open == artifact : _open == "" && _owners[^1] == node)
            return;
        Close();
        if (node is not null)
        {
            operators.Write("/"u8).Write($"{node.Role}").Write(" <</MCID "u8).Integer(_owners.Count).Write(">> BDC\n"u8);
            _owners.Add(node);
        }

        _open = node is null ? artifact : "";
        operators.Write(_open);
    }

    private void Close()
    {
        if (_open is not null)
            operators.Write("EMC\n"u8);
        _open = null;
    }

    private void Paint(Mark mark)
    {
        switch (mark)
        {
            case Mark.Text text:
                PaintText(text);
                break;
            case Mark.PageNumber number:
                var label = pageLabelOf(number.Anchor);
                PaintText(new Mark.Text(number.Node, number.Right - number.Style.Width(label), number.Baseline, label, number.Style));
                break;
            case Mark.Box box:
                Fill(box.Colour);
                operators.Number(box.X).Write(" "u8).Number(page.Height - box.Y - box.Height).Write(" "u8)
                    .Number(box.Width).Write(" "u8).Number(box.Height).Write(" re f\n"u8);
                break;
            case Mark.Area area:
                Fill(area.Colour);
                foreach (var polygon in area.Polygons)
                    Path(polygon, "h\n"u8);
                operators.Write("f\n"u8);
                break;
            case Mark.Stroke stroke:
                operators.Write(PdfSyntax.Components(stroke.Colour)).Write(" RG "u8).Number(stroke.Thickness).Write(" w "u8)
                    .Write(PdfSyntax.Array(stroke.Dash.Select(PdfSyntax.Number))).Write(" 0 d 1 j\n"u8);
                Path(stroke.Points, "S\n"u8);
                break;
            default:
                throw new NotSupportedException(mark.GetType().Name);
        }
    }

    private void Path(IReadOnlyList<Point> points, ReadOnlySpan<byte> end)
    {
        for (var i = 0; i < points.Count; i++)
            operators.Number(points[i].X).Write(" "u8).Number(page.Height - points[i].Y).Write(i == 0 ? " m "u8 : " l "u8);
        operators.Write(end);
    }

    private void PaintText(Mark.Text text)
    {
        if (text.Content.Length == 0)
            return;
        var font = fonts.For(text.Style.Face);
        Fill(text.Style.Colour);
        operators.Write("BT /"u8).Write(font.Name).Write(" "u8).Number(text.Style.Size).Write(" Tf "u8)
            .Number(text.X).Write(" "u8).Number(page.Height - text.Baseline).Write(" Td "u8);
        Show(font, text.EndsInSoftHyphen ? text.Content.AsSpan()[..^1] : text.Content, text);
        if (text.EndsInSoftHyphen)
        {
            // The hyphen is no part of the word (ISO 32000-1, 14.8.2.2.3).
            operators.Write("/Span <</ActualText <FEFF00AD>>> BDC "u8);
            Show(font, "-", text);
            operators.Write("EMC "u8);
        }

        operators.Write("ET\n"u8);
    }

    private void Show(EmbeddedFont font, ReadOnlySpan<char> content, Mark.Text text)
    {
        var extra = -text.WordSpacing * 1000 / text.Style.Size;
        operators.Write("[<"u8);
        Rune? before = null;
        foreach (var rune in content.EnumerateRunes())
        {
            if (before is { } left && text.Style.Face.Kern(left, rune) is not 0 and var kern)
                operators.Write(">"u8).Number(-kern).Write("<"u8);
            operators.Code(font.Encode(rune));
            if (rune.Value == ' ' && text.WordSpacing != 0)
                operators.Write(">"u8).Number(extra).Write("<"u8);
            before = rune;
        }

        operators.Write(">] TJ "u8);
    }

    private void Fill(Rgb colour)
    {
        if (_fill == colour)
            return;
        operators.Write(PdfSyntax.Components(colour)).Write(" rg\n"u8);
        _fill = colour;
    }
}
