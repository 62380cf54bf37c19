using System.Text;

namespace Lkj.Pdf.TrueType;

/// <summary>
/// The cuts of Arimo that a document is set in: Arial's widths, under the SIL Open Font License 1.1, whose text is embedded
/// beside the fonts.
/// </summary>
internal sealed class FontFamily
{
    private static readonly Lazy<FontFamily> Shared = new(() => new FontFamily());

    private FontFamily()
    {
        Regular = Load("Arimo_400Regular");
        Bold = Load("Arimo_700Bold");
        Italic = Load("Arimo_400Regular_Italic");
        BoldItalic = Load("Arimo_700Bold_Italic");
    }

    public static FontFamily Arimo => Shared.Value;

    public Typeface Regular { get; }

    public Typeface Bold { get; }

    public Typeface Italic { get; }

    public Typeface BoldItalic { get; }

    /// <summary>The cut for a style.</summary>
    public Typeface For(bool bold, bool italic) => (bold, italic) switch
    {
        (true, true) => BoldItalic,
        (true, false) => Bold,
        (false, true) => Italic,
        _ => Regular,
    };

    /// <summary>Which characters at least one cut lacks, each once, in the order of their code points.</summary>
    public IReadOnlyList<Rune> Missing(IEnumerable<string> texts)
    {
        Typeface[] cuts = [Regular, Bold, Italic, BoldItalic];
        var (seen, missing) = (new HashSet<int>(), new List<Rune>());
        foreach (var text in texts)
            foreach (var rune in text.EnumerateRunes())
                if (seen.Add(rune.Value) && Array.Exists(cuts, cut => cut.Glyph(rune) is null))
                    missing.Add(rune);
        missing.Sort();
        return missing;
    }

    private static Typeface Load(string name)
    {
        using var stream = typeof(FontFamily).Assembly.GetManifestResourceStream($"fonts/{name}.ttf")!;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new Typeface(data);
    }
}
