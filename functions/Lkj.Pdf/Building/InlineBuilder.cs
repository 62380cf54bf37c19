using Lkj.Pdf.Layout;
using Lkj.Pdf.Tagging;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Building;

/// <summary>From runs to text ready for line breaking.</summary>
internal static class InlineBuilder
{
    /// <summary>
    /// The runs as text of a node. Where some of them are links, each run becomes an element of its own below the node, so that
    /// links stand in the order of the text.
    /// </summary>
    public static IReadOnlyList<Inline> Build(IReadOnlyList<Run> runs, StructureNode node, TextStyle style, TextStyles styles)
    {
        var hasLinks = runs.Any(run => run.Link is not null);
        return
        [
            .. runs.Select(run => new Inline(
                PlainText.Of(run.Text),
                styles.Of(run, style),
                hasLinks ? node.Add(run.Link is null ? Role.Span : Role.Link) : node,
                run.Link)),
        ];
    }
}
