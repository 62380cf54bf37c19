using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Charts;

/// <summary>An organisation chart in the widest form that fits: a tree, a tree whose lowest units stand below each other, a list set in by level.</summary>
internal sealed class OrganisationPicture(OrganisationChart chart, Lettering letters) : Picture
{
    private static readonly double[] BoxWidths = [132, 116, 100, 88];
    private readonly OrganisationList _list = new(chart.Root, letters);
    private readonly PerWidth<Sketch?> _tree = new(width => Tree(chart.Root, letters, width));

    public override Sketch Compose(double width) => _tree.For(width) ?? _list.Compose(width);

    public override (double Width, double Height) Measure(double width) => _tree.For(width) is { } tree ? (tree.Width, tree.Height) : _list.Measure(width);

    // A tree cannot be split; one that is higher than the room and higher than most becomes a list, which can.
    public override (Picture First, Picture Second)? Split(double width, double height) =>
        _tree.For(width) is null or { Height: > TallestUnsplit } ? _list.Split(width, height) : null;

    private static Sketch? Tree(OrganisationUnit root, Lettering letters, double width) => new[] { false, true }
        .SelectMany(stacksLeaves => BoxWidths.Select(box => new OrganisationTree(box, stacksLeaves, letters)))
        .FirstOrDefault(tree => tree.WidthOf(root) <= width)?.Compose(root);
}
