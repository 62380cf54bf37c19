using System.Text;
using System.Xml;

namespace Lkj.Ingest.Berkas;

/// <summary>The attributes of the cell that is read, without a string for each: a workbook has three times as many as cells.</summary>
internal sealed class AtributSel
{
    private const int Biasa = 32;

    private readonly char[] penampung = new char[3 * Biasa];
    private ReadOnlyMemory<char>? alamat;
    private ReadOnlyMemory<char>? jenis;
    private ReadOnlyMemory<char>? gaya;

    /// <summary>Whether the cell says where it stands.</summary>
    public bool AdaAlamat => alamat is not null;

    /// <summary>Where it stands.</summary>
    public ReadOnlySpan<char> Alamat => alamat.GetValueOrDefault().Span;

    /// <summary>What it is; a number where it does not say.</summary>
    public ReadOnlySpan<char> Jenis => jenis is { } ada ? ada.Span : "n";

    /// <summary>The number of its style.</summary>
    public ReadOnlySpan<char> Gaya => gaya.GetValueOrDefault().Span;

    /// <summary>Reads them; the reader stands on the cell before and after.</summary>
    public void Baca(XmlReader xml)
    {
        alamat = jenis = gaya = null;
        while (xml.MoveToNextAttribute())
        {
            switch (xml.Name)
            {
                case "r":
                    alamat = Nilai(xml, 0);
                    break;
                case "t":
                    jenis = Nilai(xml, Biasa);
                    break;
                case "s":
                    gaya = Nilai(xml, 2 * Biasa);
                    break;
            }
        }

        xml.MoveToElement();
    }

    private ReadOnlyMemory<char> Nilai(XmlReader xml, int awal)
    {
        var panjang = xml.ReadValueChunk(penampung, awal, Biasa);
        if (panjang < Biasa)
            return penampung.AsMemory(awal, panjang);
        var hasil = new StringBuilder();
        for (; panjang > 0; panjang = xml.ReadValueChunk(penampung, awal, Biasa))
            hasil.Append(penampung, awal, panjang);
        return hasil.ToString().AsMemory();
    }
}
