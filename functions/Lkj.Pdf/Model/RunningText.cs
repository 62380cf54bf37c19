namespace Lkj.Pdf;

/// <summary>What is repeated on every page but the cover. Screen readers pass over it.</summary>
public sealed record RunningText
{
    /// <summary>Head of the page, left: the document.</summary>
    public string HeaderLeft { get; init; } = "";

    /// <summary>Head of the page, right: the office.</summary>
    public string HeaderRight { get; init; } = "";

    /// <summary>Foot of the page, left: version, status.</summary>
    public string FooterLeft { get; init; } = "";

    /// <summary>Foot of an Arabic page, right: {0} is the page, {1} how many such pages there are.</summary>
    public string PageOfPages { get; init; } = "Halaman {0} dari {1}";

    /// <summary>Foot of a Roman page, right: {0} is the page.</summary>
    public string Page { get; init; } = "Halaman {0}";
}
