using Lkj.Pdf.Layout;
using Lkj.Pdf.Tagging;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Building;

/// <summary>Sets the cover: a band of colour above and below, the words between them.</summary>
internal sealed class CoverPage(Cover cover, TextStyles styles, StructureNode node)
{
    private const double Band = 14, Stroke = 3, FootBand = 118, FirstBaseline = 0.24, TitleLeading = 1.18;

    private Theme Theme => styles.Theme;

    public LaidOutPage LayOut()
    {
        var (pageWidth, pageHeight) = Theme.Page;
        var page = new LaidOutPage(pageWidth, pageHeight);
        page.AddDecoration(0, 0, pageWidth, Band, Theme.Primary);
        page.AddDecoration(0, Band, pageWidth, Stroke, Theme.Accent);
        page.AddDecoration(0, pageHeight - FootBand - Stroke, pageWidth, Stroke, Theme.Accent);
        page.AddDecoration(0, pageHeight - FootBand, pageWidth, FootBand, Theme.Primary);
        var width = pageWidth - Theme.Margins.Left - Theme.Margins.Right;
        var top = pageHeight * FirstBaseline;
        Place(page, Words(), top, new Space(width, pageHeight - FootBand - top));
        var foot = new ColumnElement([.. cover.Foot.Select(line => Item(line, styles.Regular(Theme.BodySize - 0.5, Theme.OnPrimary), Theme.Leading, after: 0))]);
        Place(page, foot, pageHeight - FootBand + 28, new Space(width, FootBand - 28));
        return page;
    }

    private ColumnElement Words()
    {
        var items = new List<FlowItem>();
        void Add(string text, TextStyle style, double leading, double after)
        {
            if (text.Length > 0)
                items.Add(Item(text, style, leading, after));
        }

        Add(cover.Mark, styles.Bold(13, Theme.AccentText), Theme.TightLeading, after: 14);
        Add(cover.Kicker, styles.Bold(12.5, Theme.Muted), Theme.TightLeading, after: 10);
        Add(cover.Title, styles.Bold(32, Theme.Primary), TitleLeading, after: 20);
        items.Add(new FlowItem(new BarElement(72, 4, Theme.Accent)) { SpaceAfter = 22 });
        Add(cover.Subtitle, styles.Bold(17, Theme.Text), Theme.TightLeading, after: 8);
        Add(cover.Period, styles.Regular(17, Theme.Text), Theme.TightLeading, after: 0);
        return new ColumnElement(items);
    }

    private FlowItem Item(string text, TextStyle style, double leading, double after)
    {
        var lines = ChunkReader.Read([new Inline(PlainText.Of(text), style, node.Add(Role.P))], hyphenate: false);
        return new FlowItem(new ParagraphElement(lines, LineGrid.Of(style, leading), Alignment.Left)) { SpaceAfter = after };
    }

    private void Place(LaidOutPage page, ColumnElement column, double y, Space space)
    {
        if (column.Fit(space) is not Fit.Whole whole)
            throw new LayoutException($"Cover \"{Excerpt.Of(cover.Title)}\"", "the words do not fit on the page");
        whole.Draw(page, Theme.Margins.Left, y);
    }
}
