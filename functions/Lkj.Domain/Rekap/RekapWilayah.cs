namespace Lkj.Domain.Rekap;

/// <summary>Offices that are summed up together: those of a province, or all.</summary>
/// <param name="Nama">What they are called together: <c>Provinsi Sumatera Selatan</c>.</param>
/// <param name="Satker">The offices: by level, then by name.</param>
public sealed record RekapWilayah(string Nama, IReadOnlyList<RekapSatker> Satker)
{
    /// <summary>Their figures together.</summary>
    public AngkaRekap Angka { get; } = PenghitungRekap.Hitung(Satker);

    /// <summary>Those without a report.</summary>
    public IEnumerable<RekapSatker> Belum => Satker.Where(satu => satu.Laporan is null);
}
