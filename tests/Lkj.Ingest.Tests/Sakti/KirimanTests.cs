using System.Text;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests.Sakti;

/// <summary>A Fa Detail beside the template: who must be there, whose it is, and what is taken from where.</summary>
public class KirimanTests
{
    private const string KepalaAnggaran = "Kode,Uraian,Sumber Dana,Target Volume,Realisasi Volume,Pagu (Rp),Realisasi (Rp)\n";
    private static readonly BerkasMasuk FaDetail = KirimanUji.Sampel("fa-detail.xlsx");

    [Fact]
    public void FaDetail_Alone_IsCheckedAndAsksForTheTemplate()
    {
        var hasil = KirimanUji.Baca(FaDetail);

        Assert.Null(hasil.Pengajuan);
        Assert.Equal(["BRK-115"], hasil.Temuan.Select(temuan => temuan.Kode));
    }

    [Fact]
    public void FaDetail_AloneWithParentsThatDisagree_SaysSo()
    {
        var hasil = KirimanUji.Baca(KirimanUji.Berkas("a.csv", KirimanUji.Teks("fa-detail.csv").Replace(";000004. Honor petugas [12 OB];;;36.000.000", ";000004. Honor petugas [12 OB];;;35.000.000", StringComparison.Ordinal)));

        Assert.Equal("Q28", hasil.Satu("BRS-504").Tempat!.Sel);
        Assert.Equal("AE29", hasil.Satu("KLM-451").Tempat!.Sel);
        Assert.Equal("BRK-115", hasil.Temuan.Single(temuan => temuan.Keparahan == Keparahan.Galat).Kode);
    }

    [Fact]
    public void FaDetail_WithZipOrCsv_FillsTheBudget()
    {
        var csv = KirimanUji.Templat();
        (string, byte[])[] semua = [.. csv.Append(FaDetail).Select(satu => (satu.Nama, satu.Isi.ToArray()))];
        var nilai = NilaiSaja.Dari(KirimanUji.Baca([.. csv, FaDetail]).Pengajuan!);

        Assert.Equal(nilai, NilaiSaja.Dari(KirimanUji.Baca(FaDetail, new BerkasMasuk("templat.zip", Berkas.BukuUji.Arsip(semua[..^1]))).Pengajuan!));
        Assert.Equal(nilai, NilaiSaja.Dari(KirimanUji.Baca(new BerkasMasuk("semua.zip", Berkas.BukuUji.Arsip(semua))).Pengajuan!));
    }

    [Fact]
    public void FaDetail_WithTheTemplateAsWorkbook_FillsTheBudget()
    {
        var isi = Templat.IsiTemplat.Dari(Ingest.Lembaran.PencocokLembar.Baca(
            Ingest.Berkas.PembacaBerkas.Baca(KirimanUji.Templat(), BatasBerkas.Bawaan, new Ingest.Katalog.PengumpulTemuan()), new Ingest.Katalog.PengumpulTemuan()));
        var hasil = KirimanUji.Baca(new BerkasMasuk("templat.xlsx", PenulisTemplat.Tulis(isi)), FaDetail);

        Assert.Equal(NilaiSaja.Dari(KirimanUji.Baca([.. KirimanUji.Templat(), FaDetail]).Pengajuan!), NilaiSaja.Dari(hasil.Pengajuan!));
    }

    [Fact]
    public void Archives_WithinAnArchive_AreRefused() =>
        Assert.Equal("BRK-104", Assert.Single(KirimanUji.Baca(new BerkasMasuk("a.zip", Berkas.BukuUji.Arsip(("b.csv", Berkas.BukuUji.Arsip(("c.csv", "x")))))).Temuan).Kode);

    [Fact]
    public void FaDetail_KnownByItsContent_WhateverItsName()
    {
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(), KirimanUji.Berkas("anggaran.csv", KirimanUji.Teks("fa-detail.csv"))]);

        Assert.Equal(91_645_000, hasil.Pengajuan!.Anggaran[0].Pagu.Nilai.Nilai + hasil.Pengajuan.Anggaran.Single(satu => satu.Kode!.Nilai == "076.01.CQ").Pagu.Nilai.Nilai);
    }

    [Fact]
    public void FaDetail_OfAnotherOfficeOrYear_IsStopped()
    {
        var hasil = PembacaPengajuan.Baca([FaDetail], Unggahan.SatkerLain, new TahunAnggaran(2024), BatasBerkas.Bawaan);

        Assert.Equal(("O6", "A3"), (hasil.Satu("BGN-691").Tempat!.Sel, hasil.Satu("BGN-692").Tempat!.Sel));
    }

    [Theory]
    [InlineData("DESEMBER 2025", "SEPTEMBER 2025", "BGN-656")]
    [InlineData("PERIODE : s.d. DESEMBER 2025", "", "BGN-655")]
    public void FaDetail_WithATitleThatSaysLess_WantsAnExplanation(string lama, string baru, string kode)
    {
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(), KirimanUji.Berkas("a.csv", KirimanUji.Teks("fa-detail.csv").Replace(lama, baru, StringComparison.Ordinal))]);

        Assert.Equal(Keparahan.Peringatan, hasil.Satu(kode).Keparahan);
        Assert.NotNull(hasil.Pengajuan);
    }

    [Fact]
    public void FaDetail_Twice_IsRefused() =>
        Assert.Equal(Keparahan.Galat, KirimanUji.Baca([.. KirimanUji.Templat(), FaDetail, KirimanUji.Sampel("fa-detail.csv")]).Satu("KOL-202").Keparahan);

    [Fact]
    public void TemplateLines_MatchedByTheirPath_GiveVolumesAndSources()
    {
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(("anggaran.csv", KepalaAnggaran
            + "076.01.WA.6709.QGE.001,Dokumen,RM,2 dokumen,2 dokumen,28.300.000,26.300.000\n"
            + "cq.6640.qge.002,Pemutakhiran,Hibah,4 laporan,3 laporan,,\n")), FaDetail]);
        var baris = hasil.Pengajuan!.Anggaran;

        Assert.DoesNotContain(hasil.Temuan, temuan => temuan.Kode is "BGN-651" or "BGN-652" or "ISI-301");
        Assert.Equal((new Volume(2, "dokumen"), new Volume(3, "laporan")), (baris[3].TargetVolume!.Nilai, baris.Single(satu => satu.Kode!.Nilai.EndsWith("QGE.002", StringComparison.Ordinal)).RealisasiVolume!.Nilai));
        Assert.Equal([("Hibah", 63_345_000), ("RM", 28_300_000)], Domain.Anggaran.PenghitungAnggaran.Hitung(hasil.Pengajuan).PerSumber.Select(satu => (satu.Nama, satu.Pagu.Nilai)));
    }

    [Fact]
    public void TemplateLines_ThatDisagreeOrAreUnknown_WantAnExplanation()
    {
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(("anggaran.csv", KepalaAnggaran
            + "076.01.WA.6709.QGE.001,Dokumen,RM,2 dokumen,2 dokumen,28.300.001,26.300.000\n"
            + "076.01.WA.6709.QGE.009,Lain,RM,2 dokumen,2 dokumen,1.000,1.000\n"
            + ",Tanpa kode,RM,2 dokumen,2 dokumen,1.000,1.000\n")), FaDetail]);

        Assert.Equal("F2", hasil.Satu("BGN-651").Tempat!.Sel);
        Assert.Equal(["A3", "B4"], hasil.Temuan.Where(temuan => temuan.Kode == "BGN-652").Select(temuan => temuan.Tempat!.Sel));
        Assert.Equal(28_300_000, hasil.Pengajuan!.Anggaran[0].Pagu.Nilai.Nilai);
    }

    [Theory]
    [InlineData("", "", null, "BGN-653")]
    [InlineData("", "SP2D", BasisRealisasi.Sp2d, null)]
    [InlineData(" BASIS AKRUAL", "", BasisRealisasi.Akrual, null)]
    [InlineData(" BASIS AKRUAL", "SP2D", BasisRealisasi.Akrual, "BGN-654")]
    [InlineData(" (SP2D)", "SP2D", BasisRealisasi.Sp2d, null)]
    public void Basis_OfTheSpending_IsSaidByTitleOrIdentity(string judul, string identitas, BasisRealisasi? basis, string? kode)
    {
        var teks = KirimanUji.Teks("fa-detail.csv").Replace("DESEMBER 2025", "DESEMBER 2025" + judul, StringComparison.Ordinal);
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(("identitas.csv", KirimanUji.Identitas(identitas))), KirimanUji.Berkas("a.csv", teks)]);

        Assert.Equal(basis, hasil.Pengajuan!.Identitas.Basis);
        Assert.Equal(kode is null ? [] : [kode], hasil.Temuan.Where(temuan => temuan.Kode is "BGN-653" or "BGN-654").Select(temuan => temuan.Kode));
    }
}
