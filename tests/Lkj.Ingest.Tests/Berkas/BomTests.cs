using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Lkj.Ingest.Tests.Berkas;

/// <summary>
/// Small files that would become large: refused while they unpack, in bounded memory. What is allocated is counted, not timed: a reading that
/// allocates little cannot take long here.
/// </summary>
public class BomTests
{
    private const int PalingBanyakDialokasikan = 64 * 1024 * 1024;
    private const int Mega = 1024 * 1024;

    public static TheoryData<string, string> Ditolak => new()
    {
        { "spasi", "BRK-111" }, { "angka", "BRK-111" }, { "atribut", "BRK-111" }, { "nama", "BRK-111" }, { "sel", "BRK-111" },
        { "gaya", "BRK-111" }, { "hubungan", "BRK-111" }, { "lembar", "BRK-111" }, { "bagian", "BRK-110" }, { "ukuran bohong", "BRK-109" },
        { "csv dalam zip", "BRK-102" }, { "zip dalam zip", "BRK-104" }, { "dtd", "BRK-109" }, { "acuan luar", "BRK-109" },
    };

    [Theory]
    [MemberData(nameof(Ditolak))]
    public void Bomb_OfAnyKind_IsRefusedInLittleMemory(string jenis, string kode)
    {
        var berkas = Buat(jenis);
        var awal = GC.GetAllocatedBytesForCurrentThread();

        var hasil = Unggahan.Baca("bom.xlsx", berkas);

        Assert.Equal(kode, Assert.Single(hasil.Temuan).Kode);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - awal, 0, PalingBanyakDialokasikan);
    }

    [Theory]
    [InlineData("sel kecil")]
    [InlineData("teks bersama")]
    public void Bomb_OfMillionsOfSmallThings_IsRefusedAtTheirCount(string jenis)
    {
        var berkas = Buat(jenis);
        var awal = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("BRK-111", Assert.Single(Unggahan.Baca("bom.xlsx", berkas, BatasBerkas.Bawaan with { JumlahSel = 100_000 }).Temuan).Kode);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - awal, 0, PalingBanyakDialokasikan);
    }

    [Theory]
    [InlineData(',')]
    [InlineData('\n')]
    [InlineData('"')]
    [InlineData('a')]
    public void Csv_OfOneSign_IsReadOrRefusedInBoundedMemory(char tanda)
    {
        var isi = new byte[9 * Mega];
        Array.Fill(isi, (byte)tanda);
        var awal = GC.GetAllocatedBytesForCurrentThread();

        Assert.Null(Unggahan.Baca("anggaran.csv", isi).Pengajuan);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - awal, 0, 4 * PalingBanyakDialokasikan);
    }

    [Fact]
    public void Reading_BeyondItsTime_IsStopped()
    {
        var hasil = Unggahan.Baca("lama.xlsx", ContohPengajuan.BukuKerja(), BatasBerkas.Bawaan with { Jam = new JamCepat(), Waktu = TimeSpan.FromSeconds(2) });

        Assert.Equal("BRK-117", Assert.Single(hasil.Temuan).Kode);
    }

    [Theory]
    [InlineData("besar.xlsx", "Unggahan", "BRK-102")]
    [InlineData("terurai.xlsx", "Terurai", "BRK-110")]
    [InlineData("bagian.xlsx", "TeruraiBagian", "BRK-110")]
    [InlineData("banyak.xlsx", "Bagian", "BRK-110")]
    [InlineData("baris.xlsx", "Baris", "BRK-111")]
    [InlineData("kolom.xlsx", "Kolom", "BRK-111")]
    [InlineData("sel.xlsx", "JumlahSel", "BRK-111")]
    [InlineData("panjang.xlsx", "PanjangSel", "BRK-111")]
    [InlineData("huruf.xlsx", "JumlahHuruf", "BRK-111")]
    public void Limit_SetLow_IsHeldAndNamed(string nama, string batas, string kode)
    {
        var sempit = BatasBerkas.Bawaan with { };
        typeof(BatasBerkas).GetProperty(batas)!.SetValue(sempit, Convert.ChangeType(5, typeof(BatasBerkas).GetProperty(batas)!.PropertyType, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(kode, Assert.Single(Unggahan.Baca(nama, ContohPengajuan.BukuKerja(), sempit).Temuan).Kode);
    }

    private static byte[] Buat(string jenis) => jenis switch
    {
        "spasi" => BukuUji.SatuLembar(new string(' ', 60 * Mega)),
        "angka" => BukuUji.SatuLembar($"<row r='1'><c r='A1'><v>{new string('1', 60 * Mega)}</v></c></row>"),
        "atribut" => BukuUji.SatuLembar($"<row r='{Acak(40 * Mega)}'></row>"),
        "nama" => BukuUji.SatuLembar(Ulang(2_000_000, i => $"<a{i}/>")),
        "sel" => BukuUji.SatuLembar(Ulang(800_000, i => $"<row r='{(i % 100_000) + 1}'><c t='str'><v>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</v></c></row>")),
        "sel kecil" => BukuUji.SatuLembar("<row r='1'>" + Ulang(2_000_000, _ => "<c r='A1'><v>1</v></c>") + "</row>"),
        "teks bersama" => Buku(("xl/sharedStrings.xml", $"<sst>{Ulang(2_000_000, _ => "<si><t>a</t></si>")}</sst>")),
        "gaya" => Buku(("xl/styles.xml", $"<styleSheet><cellXfs>{Ulang(2_000_000, _ => "<xf/>")}</cellXfs></styleSheet>")),
        "hubungan" => Buku(("xl/_rels/workbook.xml.rels", $"<Relationships>{Ulang(500_000, i => $"<Relationship Id='l{i}' Type='x/y' Target='z'/>")}</Relationships>")),
        "lembar" => Buku(("xl/workbook.xml", $"<workbook><sheets>{Ulang(500_000, i => $"<sheet name='a{i}'/>")}</sheets></workbook>")),
        "bagian" => BukuUji.Arsip([.. Enumerable.Range(0, 60_000).Select(i => ($"a{i}.csv", ""))]),
        "ukuran bohong" => Bohong(),
        "csv dalam zip" => BukuUji.Arsip(("a.csv", new string(',', 60 * Mega))),
        "zip dalam zip" => BukuUji.Arsip(("a.csv", BukuUji.Arsip(("b.csv", BukuUji.Arsip(("c.csv", "x")))))),
        "dtd" => BukuUji.SatuLembar("", awal: "<!DOCTYPE a [<!ENTITY b '" + new string('x', 1000) + "'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"),
        _ => BukuUji.SatuLembar("", awal: "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>"),
    };

    private static byte[] Buku((string Nama, string Isi) ganti)
    {
        var bagian = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types/>",
            ["_rels/.rels"] = "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>",
            ["xl/workbook.xml"] = "<workbook xmlns:r='r'><sheets><sheet name='Anggaran' sheetId='1' r:id='l1'/></sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = "<Relationships><Relationship Id='l1' Type='x/worksheet' Target='a.xml'/><Relationship Id='g' Type='x/styles' Target='styles.xml'/><Relationship Id='t' Type='x/sharedStrings' Target='sharedStrings.xml'/></Relationships>",
            ["xl/a.xml"] = "<worksheet/>",
            [ganti.Nama] = ganti.Isi,
        };
        return BukuUji.Arsip([.. bagian.Select(satu => (satu.Key, satu.Value))]);
    }

    // A part that says it unpacks to 10 bytes and would unpack to 60 MiB.
    private static byte[] Bohong()
    {
        var isi = BukuUji.SatuLembar(new string(' ', 60 * Mega));
        for (var letak = 0; (letak = isi.AsSpan(letak).IndexOf("PK\u0001\u0002"u8) is >= 0 and var lagi ? letak + lagi : -1) >= 0; letak += 4)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(isi.AsSpan(letak + 24)) > Mega)
                BinaryPrimitives.WriteUInt32LittleEndian(isi.AsSpan(letak + 24), 10);
        }

        return isi;
    }

    // Compresses only a little, so that the ratio does not give it away.
    private static string Acak(int panjang)
    {
        var acak = new Random(7);
        var potong = Enumerable.Range(0, 64).Select(_ => string.Concat(Enumerable.Range(0, 64).Select(_ => (char)('a' + acak.Next(26))))).ToArray();
        var hasil = new StringBuilder(panjang);
        while (hasil.Length < panjang)
            hasil.Append(potong[acak.Next(potong.Length)]);
        return hasil.ToString();
    }

    private static string Ulang(int kali, Func<int, string> teks)
    {
        var hasil = new StringBuilder();
        for (var i = 0; i < kali; i++)
            hasil.Append(teks(i));
        return hasil.ToString();
    }

    private sealed class JamCepat : TimeProvider
    {
        private long kini;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => kini++;
    }
}
