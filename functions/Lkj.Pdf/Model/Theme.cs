namespace Lkj.Pdf;

/// <summary>How a document looks. All lengths are points.</summary>
public sealed record Theme
{
    /// <summary>A4, 11 pt, navy and gold.</summary>
    public static Theme Default { get; } = new();

    /// <summary>The size of a page.</summary>
    public PageSize Page { get; init; } = PageSize.A4;

    /// <summary>The margins of a portrait page; a landscape page has the same.</summary>
    public Margins Margins { get; init; } = new(Left: 76, Top: 82, Right: 68, Bottom: 76);

    /// <summary>The size of running text.</summary>
    public double BodySize { get; init; } = 11;

    /// <summary>The size of sources, remarks, running heads.</summary>
    public double SmallSize { get; init; } = 9;

    /// <summary>The size of text in tables.</summary>
    public double TableSize { get; init; } = 9;

    /// <summary>The sizes of headings, level 1 first.</summary>
    public IReadOnlyList<double> HeadingSizes { get; init; } = [20, 13.5, 11.5];

    /// <summary>The distance of baselines as a multiple of the size, in running text.</summary>
    public double Leading { get; init; } = 1.42;

    /// <summary>The distance of baselines as a multiple of the size, in headings and tables.</summary>
    public double TightLeading { get; init; } = 1.26;

    /// <summary>White space after a paragraph.</summary>
    public double ParagraphSpace { get; init; } = 8;

    /// <summary>Running text.</summary>
    public Rgb Text { get; init; } = new(0x1F, 0x24, 0x2B);

    /// <summary>Headings, table heads, the cover.</summary>
    public Rgb Primary { get; init; } = new(0x14, 0x32, 0x5C);

    /// <summary>Thin ornaments; never text on white.</summary>
    public Rgb Accent { get; init; } = new(0xB8, 0x8A, 0x2A);

    /// <summary>Accent dark enough for text on white.</summary>
    public Rgb AccentText { get; init; } = new(0x86, 0x60, 0x12);

    /// <summary>Running heads, dot leaders, remarks.</summary>
    public Rgb Muted { get; init; } = new(0x57, 0x5F, 0x6B);

    /// <summary>Lines in tables and under running heads.</summary>
    public Rgb Line { get; init; } = new(0xC3, 0xCA, 0xD4);

    /// <summary>The ground of groups, totals and callouts.</summary>
    public Rgb Tint { get; init; } = new(0xEE, 0xF2, 0xF7);

    /// <summary>Text on the primary colour.</summary>
    public Rgb OnPrimary { get; init; } = new(0xFF, 0xFF, 0xFF);
}
