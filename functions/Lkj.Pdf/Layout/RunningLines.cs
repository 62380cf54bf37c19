namespace Lkj.Pdf.Layout;

/// <summary>Adds head and foot to the pages once their number is known.</summary>
internal sealed class RunningLines(PdfDocument document, TextStyle style)
{
    private const double HeaderAbove = 30, HeaderRule = 22, FooterBelow = 38, FooterRule = 24, Gap = 24, RuleThickness = 0.6;

    public void AddTo(IReadOnlyList<LaidOutPage> pages)
    {
        var total = pages.Count(page => page.Numbering == PageNumbering.Arabic);
        foreach (var page in pages)
            if (page.Numbering is { } numbering)
                AddTo(page, PageText(numbering, page.Label, total));
    }

    private string PageText(PageNumbering numbering, string label, int total)
    {
        var form = numbering == PageNumbering.Arabic ? document.Running.PageOfPages : document.Running.Page;
        return form.Replace("{0}", label, StringComparison.Ordinal).Replace("{1}", Numeral.Arabic(total), StringComparison.Ordinal);
    }

    private void AddTo(LaidOutPage page, string pageText)
    {
        var margins = document.Theme.Margins;
        AddLine(page, margins.Top - HeaderAbove, document.Running.HeaderLeft, document.Running.HeaderRight);
        AddRule(page, margins.Top - HeaderRule);
        AddRule(page, page.Height - margins.Bottom + FooterRule);
        AddLine(page, page.Height - margins.Bottom + FooterBelow, document.Running.FooterLeft, pageText);
    }

    private void AddLine(LaidOutPage page, double baseline, string left, string right)
    {
        var margins = document.Theme.Margins;
        var width = page.Width - margins.Left - margins.Right;
        var rightWidth = style.Width(right);
        page.AddRunning(new Mark.Text(null, margins.Left, baseline, Shortened(left, width - rightWidth - Gap), style));
        page.AddRunning(new Mark.Text(null, page.Width - margins.Right - rightWidth, baseline, right, style));
    }

    private void AddRule(LaidOutPage page, double y)
    {
        var margins = document.Theme.Margins;
        page.AddRunning(new Mark.Box(null, margins.Left, y, page.Width - margins.Left - margins.Right, RuleThickness, document.Theme.Line));
    }

    private string Shortened(string text, double width)
    {
        if (style.Width(text) <= width)
            return text;
        var length = text.Length;
        while (length > 0 && style.Width(text[..length].TrimEnd() + "…") > width)
            length--;
        return text[..length].TrimEnd() + "…";
    }
}
