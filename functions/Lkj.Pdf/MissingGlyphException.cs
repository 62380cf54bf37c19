using System.Text;

namespace Lkj.Pdf;

/// <summary>
/// The fonts lack characters of the document. PDF/A and PDF/UA forbid the empty box that would stand for them, so nothing
/// is written; ask <see cref="PdfRenderer.MissingCharacters(string)"/> beforehand.
/// </summary>
public sealed class MissingGlyphException(IReadOnlyList<Rune> characters)
    : Exception("The fonts have no glyph for " + string.Join(", ", characters.Select(Describe)))
{
    /// <summary>The characters, each once, in the order of their code points.</summary>
    public IReadOnlyList<Rune> Characters { get; } = characters;

    private static string Describe(Rune rune) => $"U+{rune.Value:X4}" + (Rune.IsControl(rune) ? "" : $" '{rune}'");
}
