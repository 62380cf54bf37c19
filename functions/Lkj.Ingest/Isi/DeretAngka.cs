namespace Lkj.Ingest.Isi;

/// <summary>Digits in texts, and the groups of three that separators make of them.</summary>
internal static class DeretAngka
{
    /// <summary>Digits, dots and commas at the start of a text.</summary>
    public static ReadOnlySpan<char> Awal(ReadOnlySpan<char> teks)
    {
        var panjang = 0;
        while (panjang < teks.Length && (char.IsDigit(teks[panjang]) || teks[panjang] is '.' or ','))
            panjang++;
        return teks[..panjang];
    }

    /// <summary>Whether a text is nothing but digits, and at least one.</summary>
    public static bool Semua(ReadOnlySpan<char> teks)
    {
        foreach (var huruf in teks)
        {
            if (!char.IsDigit(huruf))
                return false;
        }

        return teks.Length > 0;
    }

    /// <summary>Into how many groups a separator parts the digits: 3 for 1.234.567; 0 when they are no groups of three behind a first of one to three.</summary>
    public static int Kelompok(ReadOnlySpan<char> teks, char pemisah)
    {
        var pertama = teks.Length % 4;
        if (pertama == 0)
            return 0;
        for (var letak = 0; letak < teks.Length; letak++)
        {
            if (letak % 4 == pertama ? teks[letak] != pemisah : !char.IsDigit(teks[letak]))
                return 0;
        }

        return (teks.Length / 4) + 1;
    }
}
