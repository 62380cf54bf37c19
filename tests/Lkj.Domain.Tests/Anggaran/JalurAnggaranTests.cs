using CsCheck;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Anggaran;

/// <summary>Sums up the path of the budget, in both forms of code.</summary>
public sealed class JalurAnggaranTests
{
    private static readonly string[] Kode =
    [
        "", "521211", "076.01.WA", "076.01.WA.6709", "076.01.WA.6709.QGE", "076.01.WA.6709.QGE.001.113.A.521211", "WA.6709.QGE.001", "CQ.6640.QGE.002.051", "656549.076.01.06.3356.001.051", "076.01.06.3356.002",
    ];

    private static readonly Gen<BarisAnggaran[]> Tabel = Gen.Select(Gen.Int[0, 9].Select(i => Kode[i]), Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Baris).Array[1, 30];

    [Fact]
    public void Jalur_AnyLines_ChildrenSumToTheirParent() =>
        Tabel.Sample(baris =>
        {
            var hasil = Hitung(baris);
            return (hasil.Jalur.Count == 0 || Sama(hasil.Jalur, hasil.Jumlah)) && hasil.Jalur.All(Utuh);
        });

    [Fact]
    public void Jalur_RowsInAnyOrder_GiveTheSameSums() =>
        Tabel.Select(baris => baris.DistinctBy(satu => satu.Kode?.Nilai).ToArray()).Sample(baris =>
        {
            var (lurus, terbalik) = (Hitung(baris), Hitung([.. baris.Reverse()]));
            return Ringkas(lurus.Jalur).SequenceEqual(Ringkas(terbalik.Jalur));
        });

    [Fact]
    public void Keluaran_AnyLines_SumToTheTotal() =>
        Tabel.Sample(baris =>
        {
            var hasil = Hitung(baris);
            return hasil.Keluaran.Sum(satu => satu.Anggaran.Pagu.Nilai) == hasil.Jumlah.Pagu.Nilai;
        });

    [Fact]
    public void Jalur_BothForms_HaveTheirLevels()
    {
        var hasil = Hitung([Baris("076.01.WA.6709.QGE.001.113.A.521211", 1, 0), Baris("WA.6709.QGE.001.114", 2, 0), Baris("076.01.06.3356.001.051", 4, 0), Baris("656549.076.01.06.3356.002", 8, 0)]);
        Assert.Equal(
            [
                "Program 06 12", "Kegiatan 06.3356 12", "Keluaran 06.3356.001 4", "Keluaran 06.3356.002 8",
                "Program WA 3", "Kegiatan WA.6709 3", "Kro WA.6709.QGE 3", "Keluaran WA.6709.QGE.001 3",
            ],
            Ringkas(hasil.Jalur));
    }

    [Fact]
    public void Jalur_CodesWithoutLines_TakeTheirNamesFromActivitiesAndPlan()
    {
        var indikator = Bersih.Pengajuan.Pengukuran[0];
        var program = PenghitungAnggaran.Hitung(Bersih.Pengajuan with
        {
            Anggaran = [Baris("076.01.WA.6709.QGE.001", 1, 0), Baris("076.01.CQ.6710.QGE.001", 1, 0)],
            Kegiatan = [new(PembuatIsian.Teks("076.01.WA.6709", "Kegiatan", "A2"), PembuatIsian.Teks("Perencanaan", "Kegiatan", "B2")!, indikator, null, null)],
            Renstra = [Bersih.Renstra(2, JenisRenstra.Kegiatan, "perencanaan ", "Dukungan Manajemen")],
        }).Jalur;

        Assert.Equal(["CQ", "Dukungan Manajemen"], program.Select(satu => satu.Jumlah.Nama));
        Assert.Equal(["CQ.6710", "Perencanaan"], program.SelectMany(satu => satu.Anak).Select(satu => satu.Jumlah.Nama));
    }

    [Fact]
    public void Jalur_NoCodes_IsEmpty() => Assert.Empty(PenghitungAnggaran.Hitung(OganIlir.Pengajuan).Jalur);

    [Theory]
    [InlineData(".")]
    [InlineData(" / ")]
    public void Jalur_CodeWithoutParts_CountsAsWithoutACode(string kode)
    {
        var hasil = Hitung([Baris(kode, 7, 5), Baris("076.01.WA.6709", 3, 2)]);

        Assert.Equal([("WA", "WA", 3L), (null, "Tanpa kode", 7L)], hasil.Jalur.Select(satu => (satu.Kode, satu.Jumlah.Nama, satu.Jumlah.Pagu.Nilai)));
        Assert.Equal((10L, 7L), (hasil.Jumlah.Pagu.Nilai, hasil.Jumlah.Realisasi.Nilai));
    }

    private static bool Utuh(SimpulAnggaran simpul) => simpul.Anak.Count == 0 || (Sama(simpul.Anak, simpul.Jumlah) && simpul.Anak.All(Utuh));

    private static bool Sama(IReadOnlyList<SimpulAnggaran> anak, JumlahAnggaran induk) =>
        anak.Sum(satu => satu.Jumlah.Pagu.Nilai) == induk.Pagu.Nilai && anak.Sum(satu => satu.Jumlah.Realisasi.Nilai) == induk.Realisasi.Nilai;

    private static IEnumerable<string> Ringkas(IEnumerable<SimpulAnggaran> simpul) =>
        simpul.SelectMany(satu => Ringkas(satu.Anak).Prepend($"{satu.Tingkat} {satu.Kode} {satu.Jumlah.Pagu.Nilai}"));

    private static HasilAnggaran Hitung(IReadOnlyList<BarisAnggaran> baris) => PenghitungAnggaran.Hitung(Bersih.Pengajuan with { Anggaran = baris });

    private static BarisAnggaran Baris(string kode, int pagu, int realisasi) =>
        Bersih.Baris(2, kode, "", "Uraian", "", "", "0", "0", "") with { Pagu = Uang(pagu), Realisasi = Uang(realisasi) };

    private static Isian<Rupiah> Uang(long nilai) => new(new Rupiah(nilai), "", new Asal("contoh.xlsx", "Anggaran"));
}
