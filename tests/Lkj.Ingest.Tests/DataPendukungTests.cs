using System.Text;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests;

/// <summary>The sheets that support the comparisons of the report: they are optional, and each is read.</summary>
public class DataPendukungTests
{
    [Fact]
    public void Riwayat_OfEarlierYears_IsReadWithUnit()
    {
        var hasil = Dengan("tahun-sebelumnya.csv", "Indikator,Tahun,Target,Realisasi\nPartisipasi pemilih,2018,\"77,5 %\",\"78,2 %\"\nPartisipasi pemilih,2017,75 %,\n");

        Assert.Equal(
            [(2018, "%", 77.5m, (decimal?)78.2m), (2017, "%", 75m, null)],
            hasil.Riwayat.Select(baris => (baris.Tahun.Nilai, baris.Satuan, baris.Target!.Nilai.Nilai.Angka!.Value, baris.Realisasi?.Nilai.Angka)));
    }

    [Theory]
    [InlineData("II")]
    [InlineData("2")]
    [InlineData("TW II")]
    [InlineData("Triwulan 2")]
    public void Triwulan_InAnySpelling_IsTheSecond(string tulisan)
    {
        var hasil = Dengan("triwulan.csv", $"Indikator,Triwulan,Target,Realisasi\nPartisipasi pemilih,{tulisan},40,41\n");

        Assert.Equal(2, Assert.Single(hasil.Triwulan).Triwulan);
    }

    [Fact]
    public void Kegiatan_WithMergedNames_KeepsItsActivity()
    {
        var hasil = Dengan("kegiatan.csv", "Kegiatan,Indikator,Target,Realisasi,Pagu (Rp)\nPerencanaan,Dokumen tepat waktu,2 dokumen,2 dokumen,1.000.000\n,Laporan tepat waktu,1 laporan,1 laporan,\n");

        Assert.Equal(["Perencanaan", "Perencanaan"], hasil.Kegiatan.Select(baris => baris.Kegiatan.Nilai));
        Assert.Equal((new Rupiah(1_000_000), null), (hasil.Kegiatan[0].Pagu!.Nilai, hasil.Kegiatan[1].Pagu));
    }

    [Fact]
    public void Bulanan_ByNameOrNumber_IsTheMonth()
    {
        var hasil = Dengan("realisasi-bulanan.csv", "Bulan,Rencana Penarikan (Rp),Realisasi (Rp)\nJanuari,100,90\n12,,5\n");

        Assert.Equal([1, 12], hasil.Bulanan.Select(baris => baris.Bulan));
        Assert.Null(hasil.Bulanan[1].Rencana);
    }

    [Fact]
    public void RevisiDipa_AndOrganisasi_AreRead()
    {
        var revisi = Dengan("revisi-dipa.csv", "Revisi Ke,Tanggal,Pagu (Rp)\n0,5 Desember 2018,25.554.472.000\n1,1 Maret 2019,30.151.427.000\n").RevisiDipa;
        var organisasi = Dengan("organisasi.csv", "Jenis,Uraian,Induk,Jumlah\nUnit,Sekretaris,,\nUnit,Subbagian Umum,Sekretaris,4 orang\n").Organisasi;

        Assert.Equal([(0, 25_554_472_000), (1, 30_151_427_000)], revisi.Select(satu => (satu.Ke, satu.Pagu.Nilai.Nilai)));
        Assert.Equal((JenisOrganisasi.Unit, "Sekretaris", 4m), (organisasi[1].Jenis, organisasi[1].Induk, organisasi[1].Jumlah!.Nilai.Jumlah));
    }

    [Fact]
    public void Month_ThatIsNone_IsNamedAtItsCell()
    {
        var hasil = Baca("realisasi-bulanan.csv", "Bulan,Realisasi (Rp)\n13,90\n");

        Assert.Equal(("A2", "\"13\""), (hasil.Satu("ISI-316").Tempat!.Sel, hasil.Satu("ISI-316").Dibaca));
    }

    private static Pengajuan Dengan(string nama, string teks)
    {
        var hasil = Baca(nama, teks);
        Assert.DoesNotContain(hasil.Temuan, temuan => temuan.Keparahan == Keparahan.Galat || temuan.Tempat?.Berkas == nama);
        return hasil.Pengajuan!;
    }

    private static HasilBaca Baca(string nama, string teks) =>
        Unggahan.Baca([.. ContohPengajuan.Csv(), new BerkasMasuk(nama, Encoding.UTF8.GetBytes(teks))]);
}
