using Lkj.Domain.Kinerja;
using Lkj.Domain.Rekap;

namespace Lkj.Report.Rekap;

/// <summary>What every part of a recap is set from.</summary>
/// <param name="Rekap">The figures.</param>
internal sealed record BahanRekap(HasilRekap Rekap)
{
    /// <summary>As what it is issued; null for a recap that is only opened.</summary>
    public PenerbitanRekap? Penerbitan { get; init; }

    /// <summary>The rule set in force.</summary>
    public AturanKinerja Aturan { get; } = AturanKinerja.Untuk(Rekap.Tahun);

    /// <summary>The province or the nation.</summary>
    public RekapWilayah Wilayah => Rekap.Seluruhnya;

    /// <summary>Its figures.</summary>
    public AngkaRekap Angka => Rekap.Seluruhnya.Angka;

    /// <summary>What stands side by side: provinces for the nation, offices for a province.</summary>
    public IReadOnlyList<BarisRekap> Baris { get; } = Rekap.Nasional ? [.. Rekap.Bagian.Select(BarisRekap.Dari)] : [.. Rekap.Seluruhnya.Satker.Select(BarisRekap.Dari)];

    /// <summary>What one of them is called.</summary>
    public string Sebutan => Rekap.Nasional ? "provinsi" : "satker";
}
