using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Lkj.Domain.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Berkas;

/// <summary>
/// Reads an .xlsx workbook forward only. Elements are known by their local names, so that both flavours of the format (transitional and
/// strict) read alike; numbers are taken as the text that is stored, never through floating point.
/// </summary>
internal sealed class PembacaXlsx(string berkas, ZipArchive arsip, PenghitungBatas penghitung)
{
    private const int LembarTerbanyak = 1_000;
    private const int HubunganTerbanyak = 10_000;

    private readonly XmlReaderSettings aman = new()
    {
        NameTable = new DaftarNama(penghitung),
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly TeksXlsx teks = new(penghitung);
    private readonly GudangTeks gudang = new();
    private readonly List<TeksBersama> teksBersama = [];
    private GayaXlsx gaya = new();
    private bool sejak1904;

    public IReadOnlyList<LembarMentah> Baca()
    {
        var buku = Hubungan("").Values.FirstOrDefault(satu => satu.Jenis == "officeDocument").Jalur ?? "xl/workbook.xml";
        var hubungan = Hubungan(buku);
        var lembar = BacaBuku(buku);
        if (lembar.Count == 0)
            throw Rusak();
        if (hubungan.Values.FirstOrDefault(satu => satu.Jenis == "sharedStrings").Jalur is { } bersama && Buka(bersama) is { } xmlTeks)
            BacaTeksBersama(xmlTeks);
        if (hubungan.Values.FirstOrDefault(satu => satu.Jenis == "styles").Jalur is { } jalurGaya && Buka(jalurGaya) is { } xmlGaya)
        {
            using (xmlGaya)
                gaya = GayaXlsx.Baca(xmlGaya, penghitung);
        }

        return
        [
            .. lembar.Select(satu => new LembarMentah(berkas, satu.Nama, satu.Tersembunyi, BukuKerja: true,
                hubungan.TryGetValue(satu.Id, out var tujuan) && Buka(tujuan.Jalur) is { } isi ? BacaBaris(satu.Nama, isi) : throw Rusak())),
        ];
    }

    private List<(string Nama, string Id, bool Tersembunyi)> BacaBuku(string jalur)
    {
        using var xml = Buka(jalur) ?? throw Rusak();
        var hasil = new List<(string, string, bool)>();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "workbookPr")
                sejak1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet")
            {
                penghitung.Butir(hasil.Count + 1, LembarTerbanyak, "lembar");
                hasil.Add((xml.GetAttribute("name") ?? "", AtributId(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }

        return hasil;
    }

    private static string AtributId(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.Prefix.Length > 0)
                id = xml.Value;
        }

        return id;
    }

    private Dictionary<string, (string Jenis, string Jalur)> Hubungan(string bagian)
    {
        var potong = bagian.LastIndexOf('/') + 1;
        var hasil = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var xml = Buka($"{bagian[..potong]}_rels/{bagian[potong..]}.rels");
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External")
                continue;
            penghitung.Butir(hasil.Count + 1, HubunganTerbanyak, "hubungan");
            var jenis = xml.GetAttribute("Type") ?? "";
            hasil[xml.GetAttribute("Id") ?? ""] = (jenis[(jenis.LastIndexOf('/') + 1)..], Jalur(bagian[..potong], xml.GetAttribute("Target") ?? ""));
        }

        return hasil;
    }

    private static string Jalur(string map, string tujuan)
    {
        var ruas = new List<string>();
        foreach (var satu in (tujuan.StartsWith('/') ? tujuan : map + tujuan).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (satu == ".." && ruas.Count > 0)
                ruas.RemoveAt(ruas.Count - 1);
            else if (satu is not ("." or ".."))
                ruas.Add(satu);
        }

        return string.Join('/', ruas);
    }

    private void BacaTeksBersama(XmlReader xml)
    {
        using var penutup = xml;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            penghitung.Butir(teksBersama.Count + 1, penghitung.Batas.JumlahSel, "teks");
            var isi = teks.Baca(xml);
            teksBersama.Add(new TeksBersama(isi.IsWhiteSpace() ? default : gudang.Simpan(isi), isi.Length, GalatRumus.Jenis(isi)));
            penghitung.Simpan("", isi.Length);
        }
    }

    private List<Baris> BacaBaris(string lembar, XmlReader xml)
    {
        using var penutup = xml;
        var hasil = new PenampungBaris(gudang);
        var atribut = new AtributSel();
        var urut = true;
        var pembaca = new PembacaSelXlsx(teksBersama, gaya, sejak1904, teks, gudang, penghitung, lembar);
        int nomor = 0, kolom = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "row")
            {
                Simpan();
                nomor = xml.GetAttribute("r") is { } r ? int.TryParse(r, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0 : nomor + 1;
                kolom = 0;
                if (nomor is < 1 or > AlamatSel.BarisTertinggi)
                    throw Rusak();
            }
            else if (xml.LocalName == "c")
            {
                kolom++;
                atribut.Baca(xml);
                if (atribut.AdaAlamat && (!AlamatSel.TryUrai(atribut.Alamat, out kolom, out var baris) || baris != nomor))
                    throw Rusak();
                if (pembaca.Baca(xml, atribut, nomor, kolom) is not { } sel)
                    continue;
                urut &= hasil.Isi.IsEmpty || hasil.Isi[^1].Kolom < kolom;
                hasil.Tambah(sel);
            }
        }

        Simpan();
        return urut ? hasil.Baris : Urutkan(hasil.Baris);

        void Simpan()
        {
            urut &= hasil.Isi.IsEmpty || hasil.Baris is not [.., { Nomor: var atas }] || atas < nomor;
            hasil.Tutup(nomor);
        }
    }

    // Programs write rows and cells in order; where one did not, the first of two cells in one place counts.
    private List<Baris> Urutkan(List<Baris> baris) =>
    [
        .. baris.GroupBy(satu => satu.Nomor).OrderBy(satu => satu.Key)
            .Select(satu => new Baris(satu.Key, gudang, satu.SelectMany(bagian => bagian.Sel).OrderBy(sel => sel.Kolom).DistinctBy(sel => sel.Kolom))),
    ];

    private XmlReader? Buka(string jalur)
    {
        var bagian = arsip.GetEntry(jalur) ?? arsip.Entries.FirstOrDefault(satu => satu.FullName.Replace('\\', '/').Equals(jalur, StringComparison.OrdinalIgnoreCase));
        return bagian is null ? null : XmlReader.Create(new StrimTerbatas(bagian, penghitung, xml: true), aman);
    }

    private BerkasDitolakException Rusak() => new(JenisBerkas.Rusak, new Asal(berkas, ""), "", "berkas yang dapat dibuka di aplikasi lembar kerja");
}
