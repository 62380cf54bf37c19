using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Graphics.Operations.PathPainting;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Tokens;

namespace Lkj.Pdf.Tests.Conformance;

/// <summary>Everything painted is either content of exactly one structure element or an artifact (ISO 14289-1, 7.1).</summary>
internal static class ContentRules
{
    public static IEnumerable<string> Check(OpenedPdf pdf)
    {
        var owners = pdf.Elements.SelectMany(element => element.Marked.Select(marked => (marked, element))).ToLookup(pair => pair.marked, pair => pair.element);
        var painted = new HashSet<(long, int)>();
        foreach (var page in pdf.Pages)
        {
            var open = new Stack<(bool IsArtifact, int? Mcid)>();
            foreach (var operation in page.Page.Operations)
            {
                if (Begun(operation) is { } begun)
                {
                    if (begun.Mcid is { } mcid && !painted.Add((page.Number, mcid)))
                        yield return $"Page {page.Page.Number} uses MCID {mcid} twice";
                    if (open.Any(outer => outer.IsArtifact) && begun.Mcid is not null || begun.IsArtifact && open.Any(outer => outer.Mcid is not null))
                        yield return $"UA 01-001, 01-002: page {page.Page.Number} mixes content and artifacts";
                    open.Push(begun);
                }
                else if (operation is EndMarkedContent && !open.TryPop(out _))
                    yield return $"Page {page.Page.Number} ends marked content that it did not begin";
                else if (Paints(operation) && !open.Any(outer => outer.IsArtifact || outer.Mcid is not null))
                    yield return $"UA 01-003: page {page.Page.Number} paints outside of marked content";
            }

            if (open.Count > 0)
                yield return $"Page {page.Page.Number} does not end its marked content";
        }

        foreach (var (page, mcid) in painted.Where(marked => owners[marked].Count() != 1))
            yield return $"UA 01-003: MCID {mcid} of page object {page} belongs to {owners[(page, mcid)].Count()} elements";
        foreach (var owned in owners.Where(owned => !painted.Contains(owned.Key)))
            yield return $"{owned.First()} owns content that is not painted";
    }

    private static (bool IsArtifact, int? Mcid)? Begun(IGraphicsStateOperation operation) => operation switch
    {
        BeginMarkedContent begin => (begin.Name.Data == "Artifact", null),
        BeginMarkedContentWithProperties begin => (begin.Name.Data == "Artifact",
            begin.Properties is { } properties && properties.TryGet(NameToken.Create("MCID"), out NumericToken mcid) ? mcid.Int : null),
        _ => null,
    };

    private static bool Paints(IGraphicsStateOperation operation) => operation is ShowText or ShowTextsWithPositioning or FillPathNonZeroWinding
        or FillPathEvenOddRule or StrokePath or CloseAndStrokePath or FillPathNonZeroWindingAndStroke or FillPathEvenOddRuleAndStroke;
}
