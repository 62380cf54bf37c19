namespace Lkj.Pdf.Charts;

/// <summary>An organisation chart in the widest form that fits: a tree, a tree whose lowest units stand below each other, a list set in by level.</summary>
internal sealed class OrganisationPicture(OrganisationChart chart, Lettering letters) : Picture
{
    private static readonly double[] BoxWidths = [132, 116, 100, 88];
    private readonly OrganisationList _list = new(chart.Root, letters);

    public override Sketch Compose(double width) => TreeFor(width)?.Compose(chart.Root) ?? _list.Compose(width);

    public override (double Width, double Height) Measure(double width) => TreeFor(width) is null ? _list.Measure(width) : base.Measure(width);

    // A tree cannot be split; one that is higher than the room and higher than most becomes a list, which can.
    public override (Picture First, Picture Second)? Split(double width, double height) =>
        TreeFor(width) is null || Measure(width).Height > TallestUnsplit ? _list.Split(width, height) : null;

    private OrganisationTree? TreeFor(double width) => new[] { false, true }
        .SelectMany(stacksLeaves => BoxWidths.Select(box => new OrganisationTree(box, stacksLeaves, letters)))
        .FirstOrDefault(tree => tree.WidthOf(chart.Root) <= width);
}
