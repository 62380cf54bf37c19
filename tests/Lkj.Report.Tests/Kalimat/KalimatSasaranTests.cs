using CsCheck;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Report.Kalimat;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Kalimat;

public sealed class KalimatSasaranTests
{
    [Fact]
    public void Semua_TahunAcak_SamaDenganAngkanya() => HasilAcak.Kinerja.Sample(
        dua =>
        {
            foreach (var sasaran in dua.Kinerja.Sasaran)
                Periksa(sasaran, string.Join(' ', KalimatSasaran.Semua(sasaran, dua.Aturan)));
        },
        iter: 2_000);

    [Fact]
    public void Kekurangan_TahunAcak_GenapSeratusDenganCapaian() => HasilAcak.Kinerja.Sample(
        dua =>
        {
            foreach (var sasaran in dua.Kinerja.Sasaran)
            {
                var belum = sasaran.Indikator.Where(satu => satu.Capaian.Terhitung && !satu.MencapaiTarget).ToList();
                var kalimat = KalimatSasaran.Kekurangan(sasaran);
                if (belum.Count == 0)
                    Assert.Empty(kalimat);
                else
                    Assert.Contains($"{new Persen(100 - belum.Min(satu => satu.Capaian.Asli!.Value.Bulat())).Angka()} poin persen", kalimat, StringComparison.Ordinal);
            }
        },
        iter: 2_000);

    [Fact]
    public void Rata_TanpaNilai_TidakMenyebutNolPersen()
    {
        var kalimat = KalimatSasaran.Rata(Laporan.Separuh.Kinerja.Sasaran[0], AturanKinerja.Bernama("kpu-2015"));

        Assert.Equal("Capaian sasaran ini tidak dapat dihitung: 0 dari 1 indikatornya dapat dihitung.", kalimat);
    }

    [Fact]
    public void TidakTerhitung_TanpaRealisasi_MenyebutSebabnya() => Assert.Equal(
        "Sebanyak 1 indikator tidak dapat dihitung, yaitu “Indikator tanpa realisasi”: realisasi belum diisi.",
        KalimatSasaran.TidakTerhitung(Laporan.Separuh.Kinerja.Sasaran[0]));

    private static void Periksa(HasilSasaran sasaran, string kalimat)
    {
        var tercapai = sasaran.Indikator.Count(satu => satu.MencapaiTarget);
        if (sasaran.Rata is { } rata)
            Assert.Contains($"Rata-rata capaian sasaran ini {rata} (kategori {sasaran.Kategori})", kalimat, StringComparison.Ordinal);
        Assert.Contains($"{tercapai} dari {sasaran.Indikator.Count}", kalimat, StringComparison.Ordinal);
        Assert.Equal(tercapai == sasaran.Indikator.Count, kalimat.Contains("Seluruh indikator mencapai target", StringComparison.Ordinal));

        var nilai = sasaran.Indikator.Select(satu => satu.Capaian.Asli).OfType<Persen>().Order().ToList();
        if (nilai.Count > 1 && nilai[0].Bulat() != nilai[^1].Bulat())
            Assert.Matches($@"tertinggi .*\({nilai[^1]}\) dan terendah .*\({nilai[0]}\)", kalimat);
    }
}
