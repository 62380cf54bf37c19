using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Domain.Tests.Contoh;
using Lkj.Pdf;
using Lkj.Report.Naskah;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests;

public sealed class PenyusunLaporanTests
{
    [Fact]
    public void Susun_DataKosong_MenyebutYangBelumAda()
    {
        var teks = Teks(Laporan.Kosong);

        Assert.Contains("tidak dapat dihitung", teks, StringComparison.Ordinal);
        Assert.Contains("Penandatangan belum diisi", teks, StringComparison.Ordinal);
        Assert.Contains("Tabel anggaran belum diisi", teks, StringComparison.Ordinal);
        Assert.Contains("Perjanjian Kinerja belum diisi", teks, StringComparison.Ordinal);
        Assert.DoesNotContain("Semua target", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Susun_DataKosong_TidakMencetakTabelKosong() =>
        Assert.All(Tabel(Laporan.Kosong), tabel => Assert.True(tabel.Rows.Count > 0, tabel.Caption));

    [Fact]
    public void Susun_TanpaAnggaran_BukanNolRupiah() => Assert.DoesNotMatch(@"Rp 0\b|\b0 dari 0\b", Teks(Laporan.Kosong));

    [Fact]
    public void Susun_SemuaTercapai_BolehMengatakannya() =>
        Assert.Contains("Semua target kinerja Tahun 2022 tercapai.", Teks(Laporan.Bersih), StringComparison.Ordinal);

    [Fact]
    public void Susun_Contoh_TidakMengatakanSemuaTercapai()
    {
        var teks = Teks(Laporan.OganIlir);

        Assert.DoesNotContain("Semua target kinerja", teks, StringComparison.Ordinal);
        Assert.Contains("Belum semua target kinerja Tahun 2019 tercapai.", teks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Undang-Undang Nomor 15 Tahun 2011", "Undang-Undang Nomor 7 Tahun 2017", 2016)]
    [InlineData("Undang-Undang Nomor 7 Tahun 2017", "Undang-Undang Nomor 15 Tahun 2011", 2019)]
    public void Susun_Tahun_MenyebutUndangUndangnya(string disebut, string tidak, int tahun)
    {
        var pengajuan = Laporan.Kosong.Pengajuan;
        var teks = Teks(Laporan.Dari(pengajuan with { Identitas = pengajuan.Identitas with { Tahun = new(tahun) } }));

        Assert.Contains(disebut, teks, StringComparison.Ordinal);
        Assert.DoesNotContain(tidak, teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Susun_TabelBab_BernomorUrut()
    {
        var nomor = Tabel(Laporan.OganIlir).Select(tabel => tabel.Caption).OfType<string>().Where(judul => judul.StartsWith("Tabel\u00A03.", StringComparison.Ordinal))
            .Select(judul => int.Parse(judul["Tabel 3.".Length..].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(Enumerable.Range(1, nomor.Count()), nomor);
        Assert.StartsWith("Tabel\u00A03.1 Capaian Indikator Kinerja Utama", Tabel(Laporan.OganIlir).First(tabel => tabel.Caption?.Contains("3.1", StringComparison.Ordinal) == true).Caption);
    }

    [Fact]
    public void Susun_PenjelasanSatker_DicetakDiSampingTemuan()
    {
        var alasan = new[] { "satu sel", "semua sel" };
        var pengajuan = OganIlir.Pengajuan with
        {
            Alasan =
            [
                new("KLM-401", "Anggaran!I25", PembuatIsian.Teks(alasan[0], "Alasan", "C2")!),
                new("KLM-407", "", PembuatIsian.Teks(alasan[1], "Alasan", "C3")!),
            ],
        };

        var sel = Tabel(Laporan.Dari(pengajuan)).SelectMany(tabel => tabel.Rows).SelectMany(baris => baris.Cells).SelectMany(satu => satu.Runs).Select(satu => satu.Text).ToList();

        Assert.Single(sel, alasan[0]);
        Assert.Equal(3, sel.Count(teks => teks == alasan[1]));
    }

    [Fact]
    public void Susun_NarasiSatker_SemuaTercetak()
    {
        var teks = Teks(Laporan.OganIlir);

        Assert.All(OganIlir.Pengajuan.Narasi, narasi => Assert.Contains(narasi.Teks.Nilai.Replace('\u00A0', ' '), teks, StringComparison.Ordinal));
    }

    [Fact]
    public void Susun_IndikatorKegiatan_SemuaTercetak()
    {
        var teks = Teks(Laporan.OganIlir);

        Assert.All(
            OganIlir.Pengajuan.Renstra.Where(baris => baris.Jenis == JenisRenstra.IndikatorKegiatan),
            baris => Assert.Contains(Tulis.Bersih(baris.Uraian.Nilai), teks, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("invalid")]
    [InlineData("maaf")]
    [InlineData("salah")]
    public void Susun_KataSendiri_TidakMenyalahkan(string kata) =>
        Assert.All(new[] { Laporan.Kosong, Laporan.Bersih }, isi => Assert.DoesNotMatch($@"(?i)\b{kata}\b", Teks(isi)));

    private static string Teks(IsiLaporan isi)
    {
        List<string> semua = [];
        PetaTeks.Petakan(PenyusunLaporan.Susun(isi), teks =>
        {
            semua.Add(teks.Replace('\u00A0', ' '));
            return teks;
        });
        return string.Join('\n', semua);
    }

    private static IReadOnlyList<Table> Tabel(IsiLaporan isi) => [.. PenyusunLaporan.Susun(isi).Sections.SelectMany(bagian => bagian.Blocks).OfType<Table>()];
}
