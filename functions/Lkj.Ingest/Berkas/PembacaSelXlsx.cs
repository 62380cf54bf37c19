using System.Globalization;
using System.Xml;

namespace Lkj.Ingest.Berkas;

/// <summary>Reads the cells of a sheet, one at a time.</summary>
internal sealed class PembacaSelXlsx(List<TeksBersama> teksBersama, GayaXlsx gaya, bool sejak1904, TeksXlsx teks, GudangTeks gudang, PenghitungBatas penghitung, string lembar)
{
    // As many digits as a spreadsheet keeps: such a number stands as it is meant.
    private const int AngkaUtuh = 15;

    /// <summary>The cell, or null when it holds nothing; afterwards the reader stands on the cell's end.</summary>
    public SelPadat? Baca(XmlReader xml, AtributSel atribut, int baris, int kolom)
    {
        ReadOnlySpan<char> nilai = default;
        var rumus = false;
        if (!xml.IsEmptyElement)
        {
            var dalam = xml.Depth;
            while (xml.Read() && xml.Depth > dalam)
            {
                if (xml.NodeType != XmlNodeType.Element)
                    continue;
                if (xml.LocalName is "v" or "is")
                    nilai = teks.Baca(xml, lembar, baris, kolom);
                else
                    rumus |= xml.LocalName == "f";
            }
        }

        if (nilai.IsWhiteSpace())
            return rumus && atribut.Jenis is not "str" ? Simpan("", JenisSel.RumusTanpaHasil, baris, kolom) : null;
        return atribut.Jenis switch
        {
            "s" => Bersama(nilai, baris, kolom),
            "e" => Simpan(nilai, JenisSel.Galat, baris, kolom),
            "b" => Simpan(nilai is "1" ? "TRUE" : "FALSE", JenisSel.Teks, baris, kolom),
            "n" => Angka(nilai, gaya.Tampilan(atribut.Gaya), baris, kolom),
            "d" => Simpan(nilai.IndexOf('T') is >= 0 and var waktu ? nilai[..waktu] : nilai, JenisSel.Teks, baris, kolom),
            _ => Simpan(nilai, GalatRumus.Jenis(nilai), baris, kolom),
        };
    }

    private SelPadat Angka(ReadOnlySpan<char> nilai, FormatAngka.Tampilan tampilan, int baris, int kolom)
    {
        if (tampilan == FormatAngka.Tampilan.Biasa && nilai.Length <= AngkaUtuh && nilai[0] != '0' && !nilai.ContainsAnyExceptInRange('0', '9'))
            return Simpan(nilai, JenisSel.Angka, baris, kolom);
        var sel = FormatAngka.Tulis(kolom, nilai, tampilan, sejak1904);
        return Simpan(sel.Teks, sel.Jenis, baris, kolom);
    }

    private SelPadat Simpan(ReadOnlySpan<char> nilai, JenisSel jenis, int baris, int kolom)
    {
        penghitung.Sel(lembar, baris, kolom, nilai.Length);
        return new SelPadat(gudang.Simpan(nilai), (ushort)kolom, jenis);
    }

    private SelPadat? Bersama(ReadOnlySpan<char> nomor, int baris, int kolom)
    {
        if (!int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var letak) || letak >= teksBersama.Count)
            throw new InvalidDataException("A cell names a shared string that is not there.");
        var bersama = teksBersama[letak];
        if (bersama.Tempat.Panjang == 0)
            return null;
        penghitung.Sel(lembar, baris, kolom, bersama.Huruf);
        return new SelPadat(bersama.Tempat, (ushort)kolom, bersama.Jenis);
    }
}
