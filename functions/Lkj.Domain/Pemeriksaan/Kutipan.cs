namespace Lkj.Domain.Pemeriksaan;

/// <summary>Quotes what an office wrote within a finding.</summary>
internal static class Kutipan
{
    private const int TerpanjangDikutip = 240;

    /// <summary>The text in quotation marks, without its full stop; a long text is cut and shows it.</summary>
    public static string Dari(string teks)
    {
        var rapi = teks.Trim().TrimEnd('.');
        if (rapi.Length <= TerpanjangDikutip)
            return $"\"{rapi}\"";
        var panjang = char.IsHighSurrogate(rapi[TerpanjangDikutip - 1]) ? TerpanjangDikutip - 1 : TerpanjangDikutip;
        return $"\"{rapi[..panjang].TrimEnd()} ...\"";
    }
}
