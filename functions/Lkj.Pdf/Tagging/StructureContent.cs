using Lkj.Pdf.Objects;

namespace Lkj.Pdf.Tagging;

/// <summary>Something painted for a structure element: marked content of a page, or an annotation on it.</summary>
internal abstract record StructureContent(PdfRef Page)
{
    /// <summary>The marked-content sequence with this number.</summary>
    public sealed record Marked(PdfRef Page, int Mcid) : StructureContent(Page);

    /// <summary>An annotation, such as a link.</summary>
    public sealed record Annotation(PdfRef Page, PdfRef Object) : StructureContent(Page);
}
