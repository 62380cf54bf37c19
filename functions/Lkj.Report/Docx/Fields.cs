using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>Fields: what Word fills in itself.</summary>
internal static partial class Fields
{
    /// <summary>A field with the text that stands there until Word knows better.</summary>
    public static IEnumerable<OpenXmlElement> Of(string instruction, string result) =>
        [.. Begin(instruction), new W.Run(InlineWriter.Words(result)), End()];

    /// <summary>A caption whose number is a field, by which Word's list of such captions finds it: "Tabel 3." and the field 1.</summary>
    /// <param name="caption">The words with the number that the document gave it.</param>
    /// <param name="list">The name of the list.</param>
    public static IEnumerable<OpenXmlElement> Caption(string caption, string list)
    {
        var label = Label().Match(caption);
        if (!label.Success)
            return [new W.Run(InlineWriter.Words(caption))];
        var (words, number) = (label.Groups[1].Value, label.Groups[2].Value);
        return [new W.Run(InlineWriter.Words(words)), .. Of($"SEQ {list} \\r {number}", number), new W.Run(InlineWriter.Words(caption[label.Length..]))];
    }

    /// <summary>Up to where the result begins.</summary>
    public static IEnumerable<OpenXmlElement> Begin(string instruction) =>
    [
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new W.Run(new W.FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
    ];

    /// <summary>After the result.</summary>
    public static W.Run End() => new(new W.FieldChar { FieldCharType = W.FieldCharValues.End });

    [GeneratedRegex(@"^(\p{L}+\s(?:[\dA-Z]+\.)?)(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
