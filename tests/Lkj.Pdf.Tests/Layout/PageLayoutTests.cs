using Lkj.Pdf.Building;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Tests.Samples;

namespace Lkj.Pdf.Tests.Layout;

public class PageLayoutTests
{
    private static readonly LaidOutDocument Whole = Typesetter.LayOut(SampleDocument.Whole);

    [Fact]
    public void Text_OnEveryPage_StaysInsideTheMargins()
    {
        var margins = Theme.Default.Margins;
        foreach (var page in Whole.Pages.Where(page => page.Numbering is not null))
            foreach (var text in page.Marks.OfType<Mark.Text>())
            {
                var end = text.X + text.Style.Width(text.Content.TrimEnd()) + text.WordSpacing * text.Content.TrimEnd().Count(c => c == ' ');
                Assert.InRange(text.X, margins.Left - 0.01, page.Width - margins.Right);
                Assert.InRange(end, margins.Left, page.Width - margins.Right + 0.01);
                Assert.InRange(text.Baseline, margins.Top, page.Height - margins.Bottom);
            }
    }

    [Fact]
    public void Text_OnEveryPage_NeverOverlaps()
    {
        foreach (var page in Whole.Pages)
        {
            var boxes = page.Marks.OfType<Mark.Text>().Where(text => text.Content.Trim().Length > 0).ToList();
            foreach (var (i, a) in boxes.Index())
                foreach (var b in boxes.Skip(i + 1))
                    Assert.False(Overlap(a, b), $"\"{a.Content}\" lies over \"{b.Content}\" on page {page.Label}");
        }
    }

    [Fact]
    public void Heading_OnEveryPage_IsFollowedByText()
    {
        var sizes = Theme.Default.HeadingSizes;
        Assert.All(Whole.Pages.Where(page => page.Numbering is not null), page =>
            Assert.DoesNotContain(page.Marks.OfType<Mark.Text>().OrderBy(text => text.Baseline).Last().Style.Size, sizes));
    }

    [Fact]
    public void Numbers_OfSections_CountOnAndBeginAnew()
    {
        Assert.Equal(["", "i", "ii", "1"], Whole.Pages.Take(4).Select(page => page.Label));
        Assert.Equal(Enumerable.Range(1, Whole.Pages.Count - 3), Whole.Pages.Skip(3).Select(page => page.Number));
    }

    [Fact]
    public void Signature_AtTheFootOfAPage_MovesWhole()
    {
        Block[] filler = [.. Enumerable.Repeat(new Paragraph("Baris."), 28)];
        string[] below = ["NIP", "Pembina", "Golongan", "Alamat", "Kota", "Telepon", "Surel", "Laman"];
        var pages = Typesetter.LayOut(Rendered.Document([.. filler, new Signature("Nama") { Above = ["Tempat", "Jabatan"], Below = below }])).Pages;
        Assert.Equal(2, pages.Count);
        Assert.Equal(["Tempat", "Jabatan", "Nama", .. below], pages[1].Marks.OfType<Mark.Text>().Select(text => text.Content));
    }

    [Fact]
    public void Chain_HigherThanAPage_IsSplitRatherThanRefused()
    {
        Block[] chain = [.. Enumerable.Repeat(new Paragraph("Rinciannya:"), 60)];
        Assert.Equal(60, Typesetter.LayOut(Rendered.Document(chain)).Pages.Sum(page => page.Marks.Count));
    }

    [Fact]
    public void Announcement_WithAColon_StaysWithItsList()
    {
        foreach (var count in Enumerable.Range(24, 8))
        {
            Block[] filler = [.. Enumerable.Repeat(new Paragraph("Baris."), count)];
            var pages = Typesetter.LayOut(Rendered.Document([.. filler, new Paragraph("Rinciannya:"), new BulletList("satu", "dua")])).Pages;
            Assert.All(pages, page => Assert.NotEqual("Rinciannya:", page.Marks.OfType<Mark.Text>().Last().Content));
        }
    }

    private static bool Overlap(Mark.Text a, Mark.Text b)
    {
        // Letters reach from somewhat below the baseline to the height of capitals.
        var (topA, topB) = (a.Baseline - 0.72 * a.Style.Size, b.Baseline - 0.72 * b.Style.Size);
        var (bottomA, bottomB) = (a.Baseline + 0.2 * a.Style.Size, b.Baseline + 0.2 * b.Style.Size);
        var (endA, endB) = (a.X + a.Style.Width(a.Content.Trim()), b.X + b.Style.Width(b.Content.Trim()));
        return topA < bottomB - 0.01 && topB < bottomA - 0.01 && a.X < endB - 0.5 && b.X < endA - 0.5;
    }
}
