using System.Buffers;
using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Isi;

/// <summary>Counts in what style the numbers of a column are written.</summary>
internal struct HitunganGaya
{
    // Where none of these is, every digit is an ASCII one and a number has no separators.
    private static readonly SearchValues<byte> TitikKomaLain = SearchValues.Create([(byte)'.', (byte)',', .. Enumerable.Range(0x80, 0x80).Select(satu => (byte)satu)]);

    private int koma;
    private int titik;
    private int ribuan;
    private int lain;

    /// <summary>The style of the column; only numbers like 1.234 and at least two of them are thousands: nobody writes a whole column with three decimals.</summary>
    public readonly GayaAngka Gaya => (koma, titik) switch
    {
        ( > 0, 0) => GayaAngka.Koma,
        (0, > 0) => GayaAngka.Titik,
        (0, 0) when ribuan > 1 && lain == 0 => GayaAngka.Koma,
        _ => GayaAngka.Belum,
    };

    /// <summary>Counts the numbers in a cell.</summary>
    public void Tambah(Sel sel)
    {
        var bita = sel.Bita;
        if (bita.ContainsAny(TitikKomaLain))
            Tambah(sel.Huruf(stackalloc char[64]));
        else if (bita is [>= (byte)'0' and <= (byte)'9', ..])
            lain++;
        else
            lain += bita.ContainsAnyInRange((byte)'0', (byte)'9') ? 1 : 0;
    }

    /// <summary>Counts the numbers in the text of a cell.</summary>
    public void Tambah(ReadOnlySpan<char> teks)
    {
        // Without separators a number tells nothing, and one in a text is as good as several.
        if (!teks.ContainsAny('.', ','))
        {
            lain += AdaAngka(teks) ? 1 : 0;
            return;
        }

        for (var awal = 0; awal < teks.Length; awal++)
        {
            if (!char.IsDigit(teks[awal]))
                continue;
            var bilangan = DeretAngka.Awal(teks[awal..]).TrimEnd(".,");
            Hitung(bilangan);
            awal += bilangan.Length;
        }
    }

    private static bool AdaAngka(ReadOnlySpan<char> teks)
    {
        foreach (var huruf in teks)
        {
            if (char.IsDigit(huruf))
                return true;
        }

        return false;
    }

    private void Hitung(ReadOnlySpan<char> bilangan)
    {
        if (Berdesimal(bilangan, ',', '.'))
            koma++;
        else if (Berdesimal(bilangan, '.', ','))
            titik++;
        else if (bilangan[0] is >= '1' and <= '9' && DeretAngka.Kelompok(bilangan, '.') == 2)
            ribuan++;
        else
            lain++;
    }

    /// <summary>Whether a number can only be meant so: 1,25 or 1.234,567 or 1.234.567, but not 1,234.</summary>
    private static bool Berdesimal(ReadOnlySpan<char> bilangan, char desimal, char pemisah)
    {
        var letak = bilangan.LastIndexOf(desimal);
        if (letak < 0)
            return DeretAngka.Kelompok(bilangan, pemisah) > 2;
        var utuh = bilangan[..letak];
        var pecahan = bilangan[(letak + 1)..];
        return DeretAngka.Semua(pecahan) && (DeretAngka.Semua(utuh) ? pecahan.Length != 3 : DeretAngka.Kelompok(utuh, pemisah) > 1);
    }
}
