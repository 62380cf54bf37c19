using CsCheck;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Kinerja;

public sealed class PenghitungKinerjaTests
{
    private static readonly AturanKinerja Aturan = AturanKinerja.Bernama("kpu-2015");

    private static readonly Gen<BarisIndikator[]> Tabel =
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 500], Gen.Int[0, 900].Nullable(), (sasaran, target, realisasi) => Bersih.Indikator(
            "Pengukuran", 2, $"Sasaran {(char)('A' + sasaran)}", "Persentase hal", "%", $"{target}", realisasi is null ? "" : $"{realisasi}", "", Polaritas.Maksimal))
        .Array[1, 30];

    [Fact]
    public void Hitung_RowsInAnyOrder_GivesTheSameMeans() =>
        Tabel.Sample(baris =>
        {
            var (lurus, terbalik) = (Hitung(baris), Hitung([.. baris.Reverse()]));
            return lurus.Satker == terbalik.Satker
                && lurus.Sasaran.Select(satu => (satu.Nama, satu.Rata, satu.Terhitung)).Order().SequenceEqual(terbalik.Sasaran.Select(satu => (satu.Nama, satu.Rata, satu.Terhitung)).Order());
        });

    [Fact]
    public void Hitung_AnyTable_MeansLieBetweenTheirParts() =>
        Tabel.Sample(baris => Hitung(baris).Sasaran.All(sasaran =>
        {
            var nilai = sasaran.Indikator.Where(satu => satu.Capaian.Terhitung).Select(satu => satu.Capaian.Berbatas!.Value.Nilai).ToList();
            return sasaran.Terhitung == nilai.Count
                && (nilai.Count == 0 ? sasaran.Rata is null : sasaran.Rata!.Value.Nilai >= nilai.Min() - 0.0001m && sasaran.Rata.Value.Nilai <= nilai.Max() + 0.0001m);
        }));

    [Fact]
    public void Hitung_MissingRealisasi_IsLeftOutOfTheMean()
    {
        var hasil = Hitung([Baris("A", "100", "80"), Baris("A", "100", ""), Baris("B", "100", "")]);
        Assert.Equal(80, hasil.Satker!.Value.Nilai);
        Assert.Equal([1, 0], hasil.Sasaran.Select(sasaran => sasaran.Terhitung));
        Assert.Equal([2, 1], hasil.Sasaran.Select(sasaran => sasaran.Indikator.Count));
        Assert.Null(hasil.Sasaran[1].Kategori);
    }

    [Fact]
    public void Hitung_NothingMeasured_HasNoValue()
    {
        var hasil = PenghitungKinerja.Hitung(Bersih.Pengajuan with { Pengukuran = [], Iku = [] }, Aturan);
        Assert.Null(hasil.Satker);
        Assert.Null(hasil.Kategori);
        Assert.False(hasil.SemuaTercapai);
        Assert.Equal((0, 0), (hasil.PerjanjianDiukur, hasil.PerjanjianTercapai));
    }

    [Fact]
    public void SemuaTercapai_CleanSubmission_IsTrueUntilOneFails()
    {
        Assert.True(PenghitungKinerja.Hitung(Bersih.Pengajuan, Aturan).SemuaTercapai);
        Assert.False(PenghitungKinerja.Hitung(Bersih.Pengajuan with { PerjanjianKinerja = [.. Bersih.Pengajuan.PerjanjianKinerja, Baris("A", "1", "")] }, Aturan).SemuaTercapai);
        Assert.False(PenghitungKinerja.Hitung(Bersih.Pengajuan with { Iku = [.. Bersih.Pengajuan.Iku, Baris("A", "2", "1")] }, Aturan).SemuaTercapai);
    }

    [Fact]
    public void Hitung_MeasurementAndIkuHaveTheIndicator_MeasurementCounts()
    {
        var hasil = PenghitungKinerja.Hitung(Bersih.Pengajuan, Aturan);
        Assert.Same(hasil.Sasaran[0].Indikator[0], hasil.Perjanjian[0].Ukuran);
    }

    private static HasilKinerja Hitung(IReadOnlyList<BarisIndikator> baris) =>
        PenghitungKinerja.Hitung(Bersih.Pengajuan with { Pengukuran = baris }, Aturan);

    private static BarisIndikator Baris(string sasaran, string target, string realisasi) =>
        Bersih.Indikator("Pengukuran", 2, sasaran, "Persentase hal", "%", target, realisasi, "", Polaritas.Maksimal);
}
