namespace Lkj.Pdf.Tagging;

/// <summary>The standard structure types in use (ISO 32000-1, 14.8.4). The names are those of the file.</summary>
internal enum Role
{
    Document,
    Sect,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    Span,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    TH,
    TD,
    TOC,
    TOCI,
    Reference,
    Link,
    Figure,
    Note,
}
