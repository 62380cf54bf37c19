using UglyToad.PdfPig.Tokens;

namespace Lkj.Pdf.Tests.Conformance;

/// <summary>An element of the structure tree as read back.</summary>
public sealed class StructureElement
{
    private readonly List<StructureElement> _children = [];

    private StructureElement(string role, long number, DictionaryToken dictionary, StructureElement? parent)
    {
        Role = role;
        Number = number;
        Dictionary = dictionary;
        Parent = parent;
    }

    public string Role { get; }

    /// <summary>The number of its object.</summary>
    public long Number { get; }

    public DictionaryToken Dictionary { get; }

    public StructureElement? Parent { get; }

    public IReadOnlyList<StructureElement> Children => _children;

    /// <summary>Marked content of the element: page object and number.</summary>
    public List<(long Page, int Mcid)> Marked { get; } = [];

    /// <summary>The object numbers of annotations of the element.</summary>
    public List<long> Annotations { get; } = [];

    public override string ToString() => $"{Role} (object {Number})";

    internal static IEnumerable<StructureElement> Read(OpenedPdf pdf)
    {
        var root = pdf.Dictionary(pdf.Catalog, "StructTreeRoot");
        return root is not null && OpenedPdf.Reference(root, "K") is { } top ? Read(pdf, top, null).SelfAndDescendants() : [];
    }

    private IEnumerable<StructureElement> SelfAndDescendants() => _children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);

    private static StructureElement Read(OpenedPdf pdf, long number, StructureElement? parent)
    {
        var dictionary = OpenedPdf.AsDictionary(pdf.Numbered(number))!;
        var element = new StructureElement(pdf.Name(dictionary, "S")!, number, dictionary, parent);
        var page = OpenedPdf.Reference(dictionary, "Pg") ?? 0;
        foreach (var kid in pdf.Array(dictionary, "K"))
            element.AddKid(pdf, kid, page);
        return element;
    }

    private void AddKid(OpenedPdf pdf, IToken kid, long page)
    {
        if (kid is NumericToken mcid)
        {
            Marked.Add((page, mcid.Int));
            return;
        }

        var dictionary = OpenedPdf.AsDictionary(pdf.Follow(kid))!;
        switch (pdf.Name(dictionary, "Type"))
        {
            case "MCR":
                Marked.Add((OpenedPdf.Reference(dictionary, "Pg") ?? page, pdf.Number(dictionary, "MCID")!.Value));
                break;
            case "OBJR":
                Annotations.Add(OpenedPdf.Reference(dictionary, "Obj")!.Value);
                break;
            default:
                _children.Add(Read(pdf, OpenedPdf.Reference(kid)!.Value, this));
                break;
        }
    }
}
