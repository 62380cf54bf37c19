using Lkj.Pdf.Layout;
using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Text;

/// <summary>A stretch of text of one look and one meaning.</summary>
/// <param name="Content">The words.</param>
/// <param name="Style">The look.</param>
/// <param name="Node">The structure element it belongs to; none for decoration.</param>
/// <param name="Link">Where a click leads; nowhere when null.</param>
internal sealed record Inline(string Content, TextStyle Style, StructureNode? Node, string? Link = null);
