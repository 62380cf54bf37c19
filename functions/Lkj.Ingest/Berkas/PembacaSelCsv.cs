using System.Text;

namespace Lkj.Ingest.Berkas;

/// <summary>Reads the cells of a CSV file, one at a time.</summary>
/// <param name="hasil">Keeps them.</param>
/// <param name="gudang">Keeps their texts.</param>
/// <param name="penghitung">Counts them.</param>
/// <param name="lembar">The sheet, for findings about limits.</param>
/// <param name="ascii">Whether every letter of the file is one byte.</param>
internal sealed class PembacaSelCsv(PenampungBaris hasil, GudangTeks gudang, PenghitungBatas penghitung, string lembar, bool ascii)
{
    /// <summary>Adds a cell to the row, if it holds something.</summary>
    public void Baca(ReadOnlySpan<byte> teks, int baris, int kolom)
    {
        if (teks.IsEmpty)
            return;
        var jenis = JenisSel.Teks;
        // A text that begins with another sign than these is neither blank nor an error nor made inert.
        if (teks[0] is <= (byte)'\'' or >= 0x80)
        {
            var huruf = Encoding.UTF8.GetString(teks);
            var dibaca = TeksInert.Kembalikan(huruf);
            if (string.IsNullOrWhiteSpace(dibaca))
                return;
            teks = teks[(huruf.Length - dibaca.Length)..];
            jenis = GalatRumus.Jenis(dibaca);
        }

        penghitung.Sel(lembar, baris, kolom, ascii ? teks.Length : Encoding.UTF8.GetCharCount(teks));
        hasil.Tambah(new SelPadat(gudang.Simpan(teks), (ushort)kolom, jenis));
    }
}
