using System.Xml;

namespace Lkj.Ingest.Berkas;

/// <summary>The names of elements and attributes, which a reader of XML keeps; a workbook has a few dozen, and one that makes up thousands means harm.</summary>
internal sealed class DaftarNama(PenghitungBatas penghitung) : NameTable
{
    private const int Terbanyak = 10_000;

    private int jumlah;

    public override string Add(string key) => Get(key) ?? Baru(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Baru(base.Add(key, start, len));

    private string Baru(string nama)
    {
        penghitung.Butir(++jumlah, Terbanyak, "nama yang berbeda");
        return nama;
    }
}
