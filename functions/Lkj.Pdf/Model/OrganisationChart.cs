namespace Lkj.Pdf;

/// <summary>
/// An organisation as a tree of boxes. Where the page is too narrow for all units beside each other, the lowest ones stand
/// below each other, and where that is not enough, all stand below each other, set in by their level, and go on overleaf.
/// </summary>
/// <param name="AlternativeText">What the chart shows, for who cannot see it.</param>
/// <param name="Root">The head of the organisation.</param>
public sealed record OrganisationChart(string AlternativeText, OrganisationUnit Root) : Drawing(AlternativeText)
{
    internal override IEnumerable<string> Texts => Root.All.SelectMany(unit => new[] { unit.Title, unit.Name });
}
