namespace Lkj.Pdf.Charts;

/// <summary>Where each of many heights ends when they stand below each other; any stretch of them is a difference of two sums.</summary>
internal static class RunningSum
{
    /// <summary>Zero, the first height, the first two together, and so on.</summary>
    public static double[] Of(IEnumerable<double> heights)
    {
        var sums = new List<double> { 0 };
        foreach (var height in heights)
            sums.Add(sums[^1] + height);
        return [.. sums];
    }

    /// <summary>How many heights from one on have room.</summary>
    public static int CountIn(double[] sums, int first, double room)
    {
        var end = first;
        while (end < sums.Length - 1 && sums[end + 1] - sums[first] <= room)
            end++;
        return end - first;
    }
}
