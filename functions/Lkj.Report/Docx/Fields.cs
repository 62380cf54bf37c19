using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>Fields: what Word fills in itself.</summary>
internal static class Fields
{
    /// <summary>A field with the text that stands there until Word knows better.</summary>
    public static IEnumerable<OpenXmlElement> Of(string instruction, string result) =>
        [.. Begin(instruction), new W.Run(InlineWriter.Words(result)), End()];

    /// <summary>A field without a visible result: counts a caption into its list.</summary>
    public static IEnumerable<OpenXmlElement> Hidden(string instruction) => [.. Begin(instruction), End()];

    /// <summary>Up to where the result begins.</summary>
    public static IEnumerable<OpenXmlElement> Begin(string instruction) =>
    [
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new W.Run(new W.FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
    ];

    /// <summary>After the result.</summary>
    public static W.Run End() => new(new W.FieldChar { FieldCharType = W.FieldCharValues.End });
}
