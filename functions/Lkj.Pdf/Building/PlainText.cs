using System.Text;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Building;

/// <summary>Text as it is set: letters and their marks are one character, line ends are line feeds, tabs are spaces, and signs without ink are gone.</summary>
internal static class PlainText
{
    private const char SoftHyphen = '\u00AD', ZeroWidthSpace = '\u200B', ByteOrderMark = '\uFEFF';

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny("\r\t\u00AD\u200B\uFEFF") < 0)
            return Composition.Compose(text);
        var plain = new StringBuilder(text).Replace("\r\n", "\n").Replace('\r', '\n').Replace('\t', ' ');
        foreach (var unseen in new[] { SoftHyphen, ZeroWidthSpace, ByteOrderMark })
            plain.Replace(unseen.ToString(), "");
        return Composition.Compose(plain.ToString());
    }
}
