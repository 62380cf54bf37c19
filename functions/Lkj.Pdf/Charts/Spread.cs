namespace Lkj.Pdf.Charts;

/// <summary>Keeps labels apart from each other.</summary>
internal static class Spread
{
    private const double Gap = 4;

    /// <summary>Of labels at even distances, every how many may be written so that none touches the next.</summary>
    public static int Every(int count, double widest, double distance) => Math.Clamp((int)Math.Ceiling((widest + Gap) / distance), 1, count);

    /// <summary>The middle of a label that lies between two edges, as near as possible to where it wants it.</summary>
    public static double Within(double middle, double half, double least, double greatest) => Math.Max(least + half, Math.Min(greatest - half, middle));

    /// <summary>
    /// Moves blocks of these heights apart, each as near as possible to where it wants its middle, in the order of these
    /// middles; answers their upper edges. The room must hold them all.
    /// </summary>
    public static double[] Apart(IReadOnlyList<(double Middle, double Height)> blocks, double top, double bottom)
    {
        var edges = new double[blocks.Count];
        var order = Enumerable.Range(0, blocks.Count).OrderBy(i => blocks[i].Middle).ToList();
        var free = top;
        foreach (var i in order)
            free = (edges[i] = Math.Max(free, blocks[i].Middle - blocks[i].Height / 2)) + blocks[i].Height;
        var limit = bottom;
        foreach (var i in order.AsEnumerable().Reverse())
            limit = edges[i] = Math.Min(limit - blocks[i].Height, edges[i]);
        return edges;
    }
}
