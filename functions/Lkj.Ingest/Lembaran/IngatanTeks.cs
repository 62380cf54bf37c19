using System.Text;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Lembaran;

/// <summary>Makes the texts of a column; those that come again are one string. A column in which few do is soon left alone.</summary>
internal sealed class IngatanTeks
{
    private const int Terbanyak = 1_024;

    private string?[]? ingatan;
    private int dicari;
    private int ditemukan;

    /// <summary>The text of a cell with tidy spacing.</summary>
    public string Baca(Sel sel)
    {
        if (dicari >= Terbanyak && ditemukan < dicari / 8)
            return Rapi.Teks(sel.Teks);
        dicari++;
        ingatan ??= new string?[Terbanyak];
        var bita = sel.Bita;
        ref var lama = ref ingatan[SidikBita.Dari(bita) & (Terbanyak - 1)];
        if (lama is not null && Ascii.Equals(bita, lama))
        {
            ditemukan++;
            return lama;
        }

        var mentah = sel.Teks;
        var teks = Rapi.Teks(mentah);
        // Only what was tidy and of one byte per letter can be known again by its bytes.
        if (ReferenceEquals(mentah, teks) && teks.Length == bita.Length)
            lama ??= teks;
        return teks;
    }
}
