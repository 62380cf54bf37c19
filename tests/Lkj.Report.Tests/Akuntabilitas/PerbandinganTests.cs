using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;
using Lkj.Pdf;
using Lkj.Report.Akuntabilitas;
using Lkj.Report.Kalimat;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Akuntabilitas;

public sealed class PerbandinganTests
{
    private static readonly IsiLaporan Isi = Laporan.Dari(Laporan.Beralasan.Pengajuan with
    {
        Renstra = [Bersih.Renstra(2, JenisRenstra.Indikator, "Partisipasi pemilih", null, "80")],
        Pengukuran =
        [
            Laporan.Beralasan.Pengajuan.Pengukuran[0] with { StandarNasional = PembuatIsian.Realisasi("75", "Pengukuran", "L2"), Konsolidasi = Konsolidasi.NilaiTerakhir },
            Laporan.Beralasan.Pengajuan.Pengukuran[1],
        ],
        Riwayat = [Tahun(2021, "75,00", "72"), Tahun(2020, "75", "76")],
        Triwulan = [new(PembuatIsian.Teks("Partisipasi pemilih", "Triwulan", "A2")!, 4, new(new NilaiKinerja(77.5m), "77,5", Asal), new(new NilaiKinerja(70), "70", Asal))],
        Kegiatan = [new(PembuatIsian.Teks("076.01.CQ.6709", "Kegiatan", "A2"), PembuatIsian.Teks("Sosialisasi", "Kegiatan", "B2")!, Laporan.Beralasan.Pengajuan.Pengukuran[1], null, null)],
        Anggaran = [.. Laporan.Beralasan.Pengajuan.Anggaran.Select(baris => baris with { Sasaran = PembuatIsian.Teks("Sasaran pertama", "Anggaran", "J2") })],
        Bulanan = [new(1, PembuatIsian.Uang("100", "Bulanan", "B2", "Rencana"), PembuatIsian.Uang("90", "Bulanan", "C2", "Realisasi"))],
    });

    private static Asal Asal => new("contoh.xlsx", "Triwulan");

    [Fact]
    public void Susun_TahunLalu_BarisPerTahunDenganArah() => Assert.Equal(
        ["Partisipasi pemilih", "2020 75 % 76 % 101,33 \u2013 \u2013", "2021 75,00 % 72 % 96,00 -4 memburuk", "2022 77,5 % 70 % 90,32 -2 memburuk"],
        Baris("Perkembangan indikator Sasaran 1"));

    [Fact]
    public void Susun_Renstra_CapaianTerhadapTargetAkhir() =>
        Assert.Equal(["Partisipasi pemilih 70 % 80 % 87,50"], Baris("Realisasi Sasaran 1 dibandingkan dengan target akhir Renstra"));

    [Fact]
    public void Susun_Standar_KedudukanDalamKata() =>
        Assert.Equal(["Partisipasi pemilih 70 % 75 % di bawah standar belum diisi"], Baris("Realisasi Sasaran 1 dibandingkan dengan standar nasional"));

    [Fact]
    public void Susun_Triwulan_RealisasiPerTarget() =>
        Assert.Equal(["Partisipasi pemilih \u2013 \u2013 \u2013 70 / 77,5 70"], Baris("Realisasi Sasaran 1 per triwulan"));

    [Fact]
    public void Susun_Pkk_AnggaranDariBarisDiBawahnya() =>
        Assert.Equal(["Sosialisasi 370.500.000 338.765.432 91,43", "Laporan tepat waktu 4 laporan 4 laporan 100,00   "], Baris("Pengukuran kinerja kegiatan (PKK) Tahun 2022"));

    [Fact]
    public void Susun_Pps_SasaranDenganDanTanpaAnggaran()
    {
        var baris = Baris("Pengukuran pencapaian sasaran (PPS) Tahun 2022");

        Assert.Equal("Sasaran pertama 1.570.500.000 1.488.765.432 94,80", baris[0]);
        Assert.Equal("Sasaran kedua \u2013 \u2013 \u2013", baris[2]);
    }

    [Fact]
    public void Susun_Bulan_TanpaIsianBukanNol()
    {
        var baris = Baris("Rencana dan realisasi anggaran sepanjang tahun");

        Assert.Equal("Januari 100 90 -10,00 90", baris[0]);
        Assert.Single(baris);
        Assert.StartsWith("Deviasi adalah realisasi dikurangi rencana, dalam persen rencana. Belum diisi: Februari, Maret,", Tabel("Rencana dan realisasi anggaran sepanjang tahun").Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Sasaran_AnggaranDikaitkan_MenyebutKuadran()
    {
        var kalimat = KalimatEfisiensi.Sasaran(Isi.Perbandingan.Pps[0]);

        Assert.Equal("Dengan capaian 90,32 % dan serapan 94,80 %, sasaran ini termasuk kinerja tinggi dengan serapan tinggi.", kalimat[1]);
    }

    [Fact]
    public void TahunLalu_BelumAdaPembanding_TidakMengatakanTetap() => Assert.Equal(
        "Realisasi tahun ini belum dapat dibandingkan dengan realisasi satu tahun sebelumnya.",
        KalimatPerbandingan.TahunLalu(Laporan.Beralasan.Kinerja.Sasaran[0].Indikator));

    private static BarisRiwayat Tahun(int tahun, string target, string realisasi) => new(
        PembuatIsian.Teks("Partisipasi pemilih", "Riwayat", "A2")!, new TahunAnggaran(tahun), "%", PembuatIsian.Target(target, "Riwayat", "D2"), PembuatIsian.Realisasi(realisasi, "Riwayat", "E2"));

    private static Table Tabel(string judul) => BabAkuntabilitas.Susun(new Bahan(Isi, [])).SelectMany(bagian => bagian.Blocks).OfType<Table>().Single(tabel => tabel.Caption == judul);

    private static IReadOnlyList<string> Baris(string judul) =>
    [
        .. Tabel(judul)
            .Rows.Select(baris => string.Join(' ', baris.Cells.Select(sel => string.Concat(sel.Runs.Select(satu => satu.Text))))),
    ];
}
