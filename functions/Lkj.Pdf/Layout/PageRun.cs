namespace Lkj.Pdf.Layout;

/// <summary>
/// A column shared out among pages. Where the last page before a forced break would hold next to nothing, it is spared by closing up
/// white space on the pages before it, or else takes something over from the last of them.
/// </summary>
internal static class PageRun
{
    // A last page that holds this much of its height looks meant.
    private const double FewestOfLastPage = 0.3;

    // How many pages are closed up together, and no more: those before them are drawn and forgotten, however long the column is.
    private const int MostClosedUp = 6;

    // Closed up more, paragraphs would no longer stand apart.
    private const double MostTightening = 0.4;

    // Less is tried where it is enough.
    private static readonly double[] s_tightenings = [0.1, 0.2, 0.3, MostTightening];

    // How many times what the last page lacks the page before gives away: more than once where its elements are high.
    private static readonly double[] s_gifts = [1, 1.5, 2.5];

    private sealed record Page(ColumnElement Content, double Height, Draw Draw, ColumnElement? Rest)
    {
        public bool IsLast => Rest is not { BeginsPage: false };
    }

    /// <summary>What to draw on each page; an empty column has a page too.</summary>
    /// <exception cref="LayoutException">An element fits on no page.</exception>
    public static IEnumerable<Draw> Share(ColumnElement column, Space space)
    {
        var recent = new List<Page>();
        for (ColumnElement? left = column; left is not null; left = recent[^1].Rest)
        {
            if (recent.Count > 0 && recent[^1].IsLast)
                recent.Clear();
            recent.Add(Next(left, space));
            if (recent[^1].IsLast)
            {
                foreach (var page in WithoutPoorPage(recent, space))
                    yield return page.Draw;
            }
            else if (recent.Count == MostClosedUp)
            {
                yield return recent[0].Draw;
                recent.RemoveAt(0);
            }
        }
    }

    private static IReadOnlyList<Page> WithoutPoorPage(IReadOnlyList<Page> pages, Space space)
    {
        if (pages.Count == 1 || !IsPoor(pages))
            return pages;
        return Spares(ClosedUp(MostTightening)) ? s_tightenings.Select(ClosedUp).First(Spares)
            : s_gifts.Select(Balanced).FirstOrDefault(even => even.Count == pages.Count && !IsPoor(even)) ?? pages;

        bool Spares(IReadOnlyList<Page> closer) => closer.Count < pages.Count && !IsPoor(closer);

        IReadOnlyList<Page> ClosedUp(double tightening) => Fill(pages[0].Content, space with { Tightening = tightening });

        bool IsPoor(IReadOnlyList<Page> shared) => shared[^1].Height < FewestOfLastPage * space.Height;

        IReadOnlyList<Page> Balanced(double gift) => pages[^2].Content.Fit(space with { Height = pages[^2].Height - gift * (FewestOfLastPage * space.Height - pages[^1].Height) }) is Fit.Part { Rest: ColumnElement rest } part
            ? [.. pages.SkipLast(2), new Page(pages[^2].Content, part.Height, part.Draw, rest), .. Fill(rest, space)]
            : pages;
    }

    // The pages up to the next forced break.
    private static List<Page> Fill(ColumnElement column, Space space)
    {
        var pages = new List<Page> { Next(column, space) };
        while (!pages[^1].IsLast)
            pages.Add(Next(pages[^1].Rest!, space));
        return pages;
    }

    private static Page Next(ColumnElement left, Space space)
    {
        var fit = left.Fit(space);
        if (fit is Fit.Nothing)
            fit = left.Fit(space with { MayPart = true });
        return fit switch
        {
            Fit.Whole whole => new Page(left, whole.Height, whole.Draw, null),
            Fit.Part part => new Page(left, part.Height, part.Draw, (ColumnElement)part.Rest),
            Fit.Nothing nothing => throw new LayoutException(nothing.Element, nothing.Reason),
            _ => throw new NotSupportedException(),
        };
    }
}
