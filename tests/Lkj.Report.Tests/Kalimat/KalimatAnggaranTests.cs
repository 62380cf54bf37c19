using CsCheck;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;
using Lkj.Report.Kalimat;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Kalimat;

public sealed class KalimatAnggaranTests
{
    private static readonly Gen<HasilAnggaran> Acak = Gen.Select(Gen.Long[0, 900_000_000_000], Gen.Long[0, 900_000_000_000]).List[1, 20]
        .Select(baris => PenghitungAnggaran.Hitung(Laporan.Kosong.Pengajuan with
        {
            Anggaran = [.. baris.Select((satu, i) => Bersih.Baris(i + 2, "", "", "Baris", "", "", new Rupiah(satu.Item1).ToString(), new Rupiah(satu.Item2).ToString(), ""))],
        }));

    [Fact]
    public void Jumlah_AnggaranAcak_SamaDenganAngkanya() => Acak.Sample(
        anggaran =>
        {
            var kalimat = KalimatAnggaran.Jumlah(anggaran);

            Assert.Contains($"{anggaran.Baris.Count} baris dengan jumlah pagu {anggaran.Jumlah.Pagu.DenganRp()} dan jumlah realisasi {anggaran.Jumlah.Realisasi.DenganRp()}", kalimat, StringComparison.Ordinal);
            Assert.Contains(anggaran.Jumlah.Serapan is { } serapan ? $"serapannya {serapan}." : "n/a", kalimat, StringComparison.Ordinal);
        },
        iter: 1_000);

    [Fact]
    public void Jumlah_PaguNol_BukanNolPersen() => Assert.EndsWith("serapannya n/a karena jumlah pagunya nol.", KalimatAnggaran.Jumlah(Laporan.Separuh.Anggaran), StringComparison.Ordinal);

    [Fact]
    public void Tercetak_Contoh_SekaliDenganSelisih() => Assert.Equal(
        "Jumlah tanpa label dan jumlah “KPU KABUPATEN OGAN ILIR” yang tercantum pada dokumen satker adalah pagu Rp 30.151.427.000 dan realisasi Rp 28.643.714.199 (95,00 %), "
        + "yaitu pagu lebih besar Rp 18.501.527.000 dan realisasi lebih besar Rp 17.843.032.995 daripada jumlah barisnya.",
        Assert.Single(KalimatAnggaran.Tercetak(Laporan.OganIlir.Anggaran)));

    [Fact]
    public void Tercetak_SamaDenganBaris_MengatakanSama() =>
        Assert.EndsWith("sama dengan jumlah barisnya.", Assert.Single(KalimatAnggaran.Tercetak(Laporan.Bersih.Anggaran)), StringComparison.Ordinal);

    [Fact]
    public void PaguNol_Contoh_MenyebutBarisnya() =>
        Assert.Equal("Sebanyak 3 baris berpagu nol sehingga serapannya n/a dan tidak ikut dirata-ratakan, yaitu nomor 7, 18, dan 44.", KalimatAnggaran.PaguNol(Laporan.OganIlir.Anggaran));

    [Fact]
    public void Rendah_Contoh_MenyebutTujuhBaris() => Assert.Equal(
        "Sebanyak 7 baris menyerap kurang dari 50 % pagunya, yaitu nomor 11, 21, 22, 23, 28, 35, dan 38.",
        KalimatAnggaran.Rendah(Laporan.OganIlir.Anggaran, AturanKinerja.Bernama("kpu-2015")));

    [Fact]
    public void Sumber_Contoh_MenyebutSelisihDanPerbedaanAntarbab()
    {
        var sumber = SumberBab.Dari(Laporan.OganIlir.Pengajuan.PernyataanAnggaran);

        Assert.Equal(
            [
                "Sumber dana menurut BAB I berjumlah Rp 25.554.472.000, sama dengan DIPA yang tercantum di sana.",
                "Sumber dana menurut BAB III berjumlah Rp 30.151.413.000, sedangkan DIPA yang tercantum di sana Rp 30.151.427.000; selisihnya Rp 14.000.",
            ],
            KalimatSumber.Jumlah(sumber));
        Assert.Equal("DIPA yang disebut antarbab berbeda: BAB I Rp 25.554.472.000 dan BAB III Rp 30.151.427.000.", KalimatSumber.Antarbab(sumber));
    }
}
