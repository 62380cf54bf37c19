using System.Runtime.InteropServices;
using System.Text;

namespace Lkj.Ingest.Berkas;

/// <summary>
/// Keeps the texts of a file's cells as UTF-8. What stands in the file itself is not copied; most cells are looked at once and never become a
/// text of their own.
/// </summary>
internal sealed class GudangTeks
{
    // Below the size from which arrays are kept apart and cleared away late.
    private const int UkuranPeti = 1 << BitPeti;
    private const int BitPeti = 16;
    private const int PetiPertama = 1_024;

    private readonly ArraySegment<byte> isi;
    private readonly List<byte[]?> peti = [];
    private byte[] kini = [];
    private int nomor;
    private int akhir;

    /// <summary>A store of what is put in.</summary>
    public GudangTeks()
        : this(ReadOnlyMemory<byte>.Empty)
    {
    }

    /// <summary>A store beside the texts of a file.</summary>
    public GudangTeks(ReadOnlyMemory<byte> isi) => this.isi = MemoryMarshal.TryGetArray(isi, out var larik) ? larik : new ArraySegment<byte>(isi.ToArray());

    /// <summary>Keeps a text.</summary>
    public TempatTeks Simpan(ReadOnlySpan<char> teks)
    {
        Encoding.UTF8.GetBytes(teks, Sediakan(Encoding.UTF8.GetByteCount(teks), out var tempat));
        return tempat;
    }

    /// <summary>Keeps a text; one that stands in the file stays there.</summary>
    public TempatTeks Simpan(ReadOnlySpan<byte> teks)
    {
        if (isi.AsSpan().Overlaps(teks, out var awal))
            return new TempatTeks(awal, teks.Length);
        teks.CopyTo(Sediakan(teks.Length, out var tempat));
        return tempat;
    }

    /// <summary>The bytes of a text.</summary>
    public ReadOnlySpan<byte> Bita(TempatTeks tempat) => tempat.Letak >= 0
        ? new ReadOnlySpan<byte>(isi.Array, isi.Offset + tempat.Letak, tempat.Panjang)
        : peti[~tempat.Letak >> BitPeti].AsSpan(~tempat.Letak & (UkuranPeti - 1), tempat.Panjang);

    /// <summary>A text.</summary>
    public string Teks(TempatTeks tempat) => Encoding.UTF8.GetString(Bita(tempat));

    private Span<byte> Sediakan(int panjang, out TempatTeks tempat)
    {
        if (panjang == 0)
        {
            tempat = default;
            return [];
        }

        if (panjang > kini.Length - akhir)
        {
            (kini, nomor, akhir) = (new byte[Math.Max(panjang, Math.Clamp(2 * kini.Length, PetiPertama, UkuranPeti))], peti.Count, 0);
            peti.Add(kini);
            // A text longer than a box takes the numbers of the boxes that it would fill.
            for (var sisa = panjang - UkuranPeti; sisa > 0; sisa -= UkuranPeti)
                peti.Add(null);
        }

        tempat = new TempatTeks(~((nomor << BitPeti) + akhir), panjang);
        akhir += panjang;
        return kini.AsSpan(akhir - panjang, panjang);
    }
}
