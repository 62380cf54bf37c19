using CsCheck;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Anggaran;

public class PohonAnggaranTests
{
    private static readonly Gen<BarisAnggaran[]> Baris =
        from kode in Gen.Int[1, 3].Select(angka => $"{angka}").Array[1, 4].Select(bagian => string.Join('.', bagian)).Array[1, 12]
        from sasaran in Gen.Int[0, 2].Array[12]
        select kode.Distinct().Select((satu, i) => Satu(satu, sasaran[i] == 0 ? null : $"Sasaran {sasaran[i]}")).ToArray();

    [Fact]
    public void Menunjang_AnyLines_AddUpToTheLeavesThatSupport() => Baris.Sample(baris =>
    {
        var pohon = new PohonAnggaran(baris);
        var daun = pohon.Daun.Where(satu => pohon.Sasaran(satu) == "Sasaran 1").ToList();
        var dibawah = pohon.Menunjang(nama => nama == "Sasaran 1")
            .SelectMany(satu => pohon.Daun.Where(lain => lain == satu || lain.Kode!.Nilai.StartsWith($"{satu.Kode!.Nilai}.", StringComparison.Ordinal)))
            .ToList();

        Assert.Equal(daun.Select(satu => satu.Kode!.Nilai).Order(StringComparer.Ordinal), dibawah.Select(satu => satu.Kode!.Nilai).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Menunjang_LineAndItsPartsNameTheObjective_TheLineStandsForThem()
    {
        BarisAnggaran[] baris = [Satu("1.1", "Sasaran 1"), Satu("1.1.1", "Sasaran 1"), Satu("1.1.2", null), Satu("1.2", "Sasaran 2")];

        Assert.Equal(["1.1"], new PohonAnggaran(baris).Menunjang(nama => nama == "Sasaran 1").Select(satu => satu.Kode!.Nilai));
    }

    private static BarisAnggaran Satu(string kode, string? sasaran) =>
        Bersih.Baris(2, kode, "RM", kode, "1 laporan", "1 laporan", "1.000", "900", "90 %") with { Sasaran = PembuatIsian.Teks(sasaran ?? "", "Anggaran", "K2") };
}
