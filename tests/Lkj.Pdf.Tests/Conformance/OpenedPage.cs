using UglyToad.PdfPig.Content;

namespace Lkj.Pdf.Tests.Conformance;

/// <summary>A page and the number of its object.</summary>
public sealed record OpenedPage(long Number, Page Page);
