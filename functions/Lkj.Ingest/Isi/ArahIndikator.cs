using System.Text.RegularExpressions;

namespace Lkj.Ingest.Isi;

/// <summary>Understands a remark about which direction of an indicator is good.</summary>
internal static partial class ArahIndikator
{
    /// <summary>The word of the list of polarities, or null when the text says nothing of the kind.</summary>
    public static string? Dari(string teks) => Kecil().IsMatch(teks) ? "Minimal" : Besar().IsMatch(teks) ? "Maksimal" : null;

    [GeneratedRegex(@"\b(se)?makin (rendah|kecil|sedikit)\b.{0,20}\b(se)?makin baik\b", RegexOptions.IgnoreCase)]
    private static partial Regex Kecil();

    [GeneratedRegex(@"\b(se)?makin (tinggi|besar|banyak)\b.{0,20}\b(se)?makin baik\b", RegexOptions.IgnoreCase)]
    private static partial Regex Besar();
}
