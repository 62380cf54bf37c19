using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>One finding: what stands where, what was expected, what to do. Texts are Bahasa Indonesia, without blame.</summary>
/// <param name="Kode">The stable code of its kind.</param>
/// <param name="Tingkat">The level of validation, 1 to 7.</param>
/// <param name="Keparahan">What it does to the submission.</param>
/// <param name="Judul">What it is, in a few words.</param>
/// <param name="Tempat">Where it stands; null when it concerns the submission as a whole.</param>
/// <param name="Dibaca">The value as read.</param>
/// <param name="Diharapkan">What was expected instead.</param>
/// <param name="Tindakan">What to do.</param>
public sealed record Temuan(
    string Kode,
    int Tingkat,
    Keparahan Keparahan,
    string Judul,
    Asal? Tempat,
    string Dibaca,
    string Diharapkan,
    string Tindakan)
{
    /// <summary>Makes a finding of a kind.</summary>
    public static Temuan Dari(JenisTemuan jenis, Asal? tempat, string dibaca, string diharapkan, Keparahan? keparahan = null, string? tindakan = null) =>
        new(jenis.Kode, jenis.Tingkat, keparahan ?? jenis.Keparahan, jenis.Judul, tempat, dibaca, diharapkan, tindakan ?? jenis.Tindakan);

    /// <summary>The finding as one message, read aloud from the code to the remedy.</summary>
    public override string ToString()
    {
        var tempat = Tempat is null ? "" : $" {Tempat}:";
        var tertulis = Tempat is null ? "Tertulis" : "tertulis";
        var dibaca = Dibaca.Length == 0 ? "" : $" {tertulis} {Dibaca}.";
        var diharapkan = Diharapkan.Length == 0 ? "" : $" Diharapkan: {Diharapkan}.";
        return $"{Kode} {Judul}.{tempat}{dibaca}{diharapkan} {Tindakan}";
    }
}
