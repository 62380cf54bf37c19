using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>Runs of text with their emphasis and links.</summary>
internal sealed class InlineWriter(MainDocumentPart main, Bookmarks bookmarks)
{
    private readonly Dictionary<string, string> addresses = [];

    /// <summary>The runs; all of them bold where the place asks for it.</summary>
    public IEnumerable<OpenXmlElement> Write(IEnumerable<Run> runs, bool bold = false) => runs.Select(run => Write(run, bold));

    /// <summary>A text as Word keeps it: a line feed is a break.</summary>
    public static IEnumerable<OpenXmlElement> Words(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                yield return new W.Break();
            yield return new W.Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve };
        }
    }

    private OpenXmlElement Write(Run run, bool bold)
    {
        var look = new W.RunProperties();
        if (run.Link is not null)
            look.Append(new W.RunStyle { Val = DocxStyles.Hyperlink });
        if (run.Bold || bold)
            look.Append(new W.Bold());
        if (run.Italic)
            look.Append(new W.Italic());
        var words = new W.Run([look, .. Words(run.Text)]);
        return run.Link switch
        {
            null => words,
            ['#', .. var anchor] => new W.Hyperlink(words) { Anchor = bookmarks.Named(anchor), History = true },
            var address => new W.Hyperlink(words) { Id = Relationship(address), History = true },
        };
    }

    private string Relationship(string address)
    {
        if (!addresses.TryGetValue(address, out var id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"link{addresses.Count + 1}");
            addresses.Add(address, id);
            main.AddHyperlinkRelationship(new Uri(address, UriKind.Absolute), isExternal: true, id);
        }

        return id;
    }
}
