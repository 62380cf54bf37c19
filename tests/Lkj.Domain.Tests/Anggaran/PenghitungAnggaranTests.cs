using CsCheck;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Anggaran;

public sealed class PenghitungAnggaranTests
{
    private static readonly string[] Kode = ["", "076.01.WA.521211", "076.01.WA.6710.511111", "076.02.CQ.532111", "076.02.CQ"];
    private static readonly string[] Sumber = ["", "RM", "rm", "Hibah"];

    private static readonly Gen<BarisAnggaran[]> Tabel =
        Gen.Select(Gen.Int[0, 4].Select(i => Kode[i]), Gen.Int[0, 3].Select(i => Sumber[i]), Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000])
        .Array[1, 40]
        .Select(isi => isi.Select((satu, i) => Baris(satu.Item1.Length == 0 ? "" : $"{satu.Item1}.{i}", satu.Item2, satu.Item3, satu.Item4)).ToArray());

    [Fact]
    public void Hitung_AnyLines_PartsAddUpToTheTotal() =>
        Tabel.Sample(baris =>
        {
            var hasil = Hitung(baris);
            return new[] { hasil.PerSumber, hasil.PerJenis }.Where(bagian => bagian.Count > 0).All(bagian =>
                bagian.Sum(satu => satu.Pagu.Nilai) == hasil.Jumlah.Pagu.Nilai && bagian.Sum(satu => satu.Realisasi.Nilai) == hasil.Jumlah.Realisasi.Nilai);
        });

    [Fact]
    public void Hitung_RowsInAnyOrder_GivesTheSameSums() =>
        Tabel.Sample(baris =>
        {
            var (lurus, terbalik) = (Hitung(baris), Hitung([.. baris.Reverse()]));
            return lurus.Jumlah == terbalik.Jumlah && lurus.PerSumber.SequenceEqual(terbalik.PerSumber) && lurus.PerJenis.SequenceEqual(terbalik.PerJenis);
        });

    [Fact]
    public void Hitung_ParentsGiven_SumsOnlyLeaves()
    {
        var daun = new[] { Baris("076.01.WA.6709.QGE", "", 60, 30), Baris("076.01.WA.6710", "", 40, 40), Baris("076.01.CQ", "", 11, 1) };
        var induk = new[] { Baris("076.01.WA", "", 100, 70), Baris("076.01.WA.6709", "", 60, 30), Baris("076.01", "", 111, 71) };
        Assert.Equal(new JumlahAnggaran("Jumlah", new(111), new(71)), Hitung([.. induk, .. daun]).Jumlah);
        Assert.Equal(Hitung([.. daun, .. induk]).Jumlah, Hitung(daun).Jumlah);
        Assert.Equal(6, Hitung([.. daun, .. induk]).Baris.Count);
    }

    [Fact]
    public void Hitung_CodeThatOnlyBeginsAlike_IsNoParent() =>
        Assert.Equal(new Rupiah(3), Hitung([Baris("076.01.W", "", 1, 0), Baris("076.01.WA", "", 2, 0)]).Jumlah.Pagu);

    [Fact]
    public void Hitung_SpellingsOfASource_AreOneSource()
    {
        var sumber = Hitung([Baris("", "rm", 1, 0), Baris("", "RM ", 2, 0), Baris("", "", 4, 0), Baris("", "Hibah", 8, 0)]).PerSumber;
        Assert.Equal([("Hibah", 8L), ("RM", 3L), (PenghitungAnggaran.TanpaSumber, 4L)], sumber.Select(satu => (satu.Nama, satu.Pagu.Nilai)));
    }

    [Theory]
    [InlineData("076.01.WA.6709.QGE.001.113.A.521211", "52 Belanja barang")]
    [InlineData("076.01.WA.6709.QGE.001.113.A.511111", "51 Belanja pegawai")]
    [InlineData("532111", "53 Belanja modal")]
    [InlineData("076/01/WA/571111", "Belanja lain")]
    [InlineData("656549.076.01.WA", null)]
    [InlineData("076.01.WA.6709", null)]
    [InlineData(null, null)]
    public void JenisBelanja_Path_IsReadFromTheAkun(string? kode, string? jenis) => Assert.Equal(jenis, JenisBelanja.Dari(kode));

    [Fact]
    public void Hitung_AmountsInRange_NeverOverflow()
    {
        var baris = Baris("", "", 1, 1) with { Pagu = Uang(PenghitungAnggaran.UangTerbesar.Nilai), Realisasi = Uang(-PenghitungAnggaran.UangTerbesar.Nilai) };
        var hasil = Hitung([.. Enumerable.Repeat(baris, 200_000)]);
        Assert.Equal(PenghitungAnggaran.UangTerbesar.Nilai * 200_000, hasil.Jumlah.Pagu.Nilai);
        Assert.Equal("-100,00 %", hasil.Jumlah.Serapan.ToString());
    }

    private static HasilAnggaran Hitung(IReadOnlyList<BarisAnggaran> baris) => PenghitungAnggaran.Hitung(Bersih.Pengajuan with { Anggaran = baris });

    private static BarisAnggaran Baris(string kode, string sumber, long pagu, long realisasi) =>
        Bersih.Baris(2, kode, sumber, "Uraian", "", "", "0", "0", "") with { Pagu = Uang(pagu), Realisasi = Uang(realisasi) };

    private static Isian<Rupiah> Uang(long nilai) => new(new Rupiah(nilai), "", new Asal("contoh.xlsx", "Anggaran"));
}
