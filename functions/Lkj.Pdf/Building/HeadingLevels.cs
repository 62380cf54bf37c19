using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Building;

/// <summary>Headings go down one level at a time, so that a reader who jumps from heading to heading misses none (ISO 14289-1, 7.4).</summary>
internal static class HeadingLevels
{
    /// <exception cref="ArgumentException">A level is skipped.</exception>
    public static void Check(IReadOnlyList<OutlineEntry> headings)
    {
        var level = 0;
        foreach (var heading in headings)
        {
            if (heading.Level > level + 1)
                throw new ArgumentException($"Heading \"{heading.Title}\" has level {heading.Level} below level {level}.");
            level = heading.Level;
        }
    }
}
