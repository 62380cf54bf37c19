using System.Globalization;
using System.Text;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Objects;
using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Painting;

/// <summary>The content stream of a page: every mark inside the marked content of its node, or inside an artifact.</summary>
internal sealed class PageContent(LaidOutPage page, FontResources fonts, Func<string, string> pageLabelOf)
{
    private const string Decoration = "/Artifact BMC\n", Pagination = "/Artifact <</Type/Pagination>> BDC\n";
    private readonly StringBuilder _operators = new();
    private readonly List<StructureNode> _owners = [];
    private Rgb? _fill;
    private string? _open;

    /// <summary>The node of each marked-content sequence, in the order of their numbers.</summary>
    public IReadOnlyList<StructureNode> Owners => _owners;

    public byte[] Write()
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
        return Encoding.ASCII.GetBytes(_operators.ToString());
    }

    private void Open(StructureNode? node, string artifact)
    {
        if (node is null ? _open == artifact : _open == "" && _owners[^1] == node)
            return;
        Close();
        if (node is not null)
        {
            _operators.Append(CultureInfo.InvariantCulture, $"/{node.Role} <</MCID {_owners.Count}>> BDC\n");
            _owners.Add(node);
        }

        _operators.Append(node is null ? artifact : "");
        _open = node is null ? artifact : "";
    }

    private void Close()
    {
        if (_open is not null)
            _operators.Append("EMC\n");
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
                _operators.Append(PdfSyntax.Number(box.X)).Append(' ').Append(PdfSyntax.Number(page.Height - box.Y - box.Height)).Append(' ')
                    .Append(PdfSyntax.Number(box.Width)).Append(' ').Append(PdfSyntax.Number(box.Height)).Append(" re f\n");
                break;
            case Mark.Area area:
                Fill(area.Colour);
                foreach (var polygon in area.Polygons)
                    Path(polygon, "h\n");
                _operators.Append("f\n");
                break;
            case Mark.Stroke stroke:
                _operators.Append(PdfSyntax.Components(stroke.Colour)).Append(" RG ").Append(PdfSyntax.Number(stroke.Thickness)).Append(" w ")
                    .Append(PdfSyntax.Array(stroke.Dash.Select(PdfSyntax.Number))).Append(" 0 d 1 j\n");
                Path(stroke.Points, "S\n");
                break;
            default:
                throw new NotSupportedException(mark.GetType().Name);
        }
    }

    private void Path(IReadOnlyList<Point> points, string end)
    {
        foreach (var (i, point) in points.Index())
            _operators.Append(PdfSyntax.Number(point.X)).Append(' ').Append(PdfSyntax.Number(page.Height - point.Y)).Append(i == 0 ? " m " : " l ");
        _operators.Append(end);
    }

    private void PaintText(Mark.Text text)
    {
        if (text.Content.Length == 0)
            return;
        var font = fonts.For(text.Style.Face);
        Fill(text.Style.Colour);
        _operators.Append(CultureInfo.InvariantCulture, $"BT /{font.Name} {PdfSyntax.Number(text.Style.Size)} Tf ")
            .Append(CultureInfo.InvariantCulture, $"{PdfSyntax.Number(text.X)} {PdfSyntax.Number(page.Height - text.Baseline)} Td ");
        var visible = text.EndsInSoftHyphen ? text.Content[..^1] : text.Content;
        Show(font, visible, text);
        if (text.EndsInSoftHyphen)
        {
            // The hyphen is no part of the word (ISO 32000-1, 14.8.2.2.3).
            _operators.Append("/Span <</ActualText <FEFF00AD>>> BDC ");
            Show(font, "-", text);
            _operators.Append("EMC ");
        }

        _operators.Append("ET\n");
    }

    private void Show(EmbeddedFont font, string content, Mark.Text text)
    {
        var extra = PdfSyntax.Number(-text.WordSpacing * 1000 / text.Style.Size);
        _operators.Append("[<");
        foreach (var rune in content.EnumerateRunes())
        {
            _operators.Append(CultureInfo.InvariantCulture, $"{font.Encode(rune):X4}");
            if (rune.Value == ' ' && extra != "0")
                _operators.Append('>').Append(extra).Append('<');
        }

        _operators.Append(">] TJ ");
    }

    private void Fill(Rgb colour)
    {
        if (_fill == colour)
            return;
        _operators.Append(PdfSyntax.Components(colour)).Append(" rg\n");
        _fill = colour;
    }
}
