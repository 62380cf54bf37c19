using CsCheck;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Anggaran;

/// <summary>The budget over the months, and the states of the DIPA.</summary>
public sealed class PeriodeTests
{
    [Fact]
    public void Periode_TwelveMonths_SumToQuartersAndHalfYears() =>
        Gen.Int[0, 1_000_000].Array[12].Sample(uang =>
        {
            var hasil = Hitung([.. uang.Select((satu, i) => Bulan(i + 1, satu, satu)).Reverse()]);
            var jumlah = uang.Sum(satu => (long)satu);
            return new[] { hasil.Bulan, hasil.Triwulan, hasil.Semester }.All(bagian =>
                bagian.Sum(satu => satu.Realisasi!.Value.Nilai) == jumlah && bagian[^1].RealisasiKumulatif!.Value.Nilai == jumlah);
        });

    [Fact]
    public void Periode_MissingMonth_LeavesWhatHoldsItWithoutAValue()
    {
        var hasil = Hitung([.. Enumerable.Range(1, 12).Where(bulan => bulan != 5).Select(bulan => Bulan(bulan, 100, 90))]);
        Assert.Equal([270L, null, 270L, 270L], hasil.Triwulan.Select(satu => satu.Realisasi?.Nilai));
        Assert.Equal([270L, null, null, null], hasil.Triwulan.Select(satu => satu.RealisasiKumulatif?.Nilai));
        Assert.Equal("Triwulan II", hasil.Triwulan[1].Nama);
    }

    [Fact]
    public void Deviasi_PlanAndSpending_IsInPercentOfThePlan()
    {
        var hasil = Hitung([Bulan(1, 100, 90), Bulan(2, 0, 5), Bulan(3, 100, 115)]);
        Assert.Equal(["-10,00 %", "", "15,00 %"], hasil.Bulan.Take(3).Select(satu => satu.Deviasi.ToString()));
        Assert.Equal("5,00 %", hasil.Triwulan[0].DeviasiKumulatif.ToString());
    }

    [Fact]
    public void Periode_NoMonths_IsEmpty() => Assert.Empty(Hitung([]).Bulan);

    [Fact]
    public void Revisi_AnyOrder_StandsByNumberWithItsChange()
    {
        var hasil = PenghitungAnggaran.Hitung(Bersih.Pengajuan with { RevisiDipa = [Dipa(2, 90), Dipa(0, 100), Dipa(1, 120)] });
        Assert.Equal([null, 20L, -30L], hasil.Revisi.Select(satu => satu.Perubahan?.Nilai));
        Assert.Equal(new Rupiah(100), hasil.PaguAwal);
    }

    private static HasilAnggaran Hitung(IReadOnlyList<RealisasiBulan> bulanan) => PenghitungAnggaran.Hitung(Bersih.Pengajuan with { Bulanan = bulanan });

    private static RealisasiBulan Bulan(int bulan, long rencana, long realisasi) => new(bulan, Uang(rencana), Uang(realisasi));

    private static RevisiDipa Dipa(int ke, long pagu) => new(ke, null, Uang(pagu), null);

    private static Isian<Rupiah> Uang(long nilai) => new(new Rupiah(nilai), "", new Asal("contoh.xlsx", "Bulanan"));
}
