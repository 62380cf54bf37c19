namespace Lkj.Pdf.Layout;

/// <summary>The first words of a text, by which an exception names an element.</summary>
internal static class Excerpt
{
    private const int Length = 40;

    public static string Of(string text) => text.Length <= Length ? text : string.Concat(text.AsSpan(0, Length), "…");
}
