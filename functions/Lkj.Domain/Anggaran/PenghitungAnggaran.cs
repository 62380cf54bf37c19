using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>
/// Computes the budget of a submission. Sums are over leaves; every way to divide them adds up to the total.
/// Amounts beyond <see cref="UangTerbesar"/> are a galat of the validation, so that sums of checked submissions stay in range.
/// </summary>
public static class PenghitungAnggaran
{
    /// <summary>The largest amount of one line, above any budget of an office; 200,000 such lines still fit into <see cref="long"/>.</summary>
    public static readonly Rupiah UangTerbesar = new(40_000_000_000_000);

    /// <summary>The name for lines that do not name the objective they support.</summary>
    public const string TanpaSasaran = "Sasaran tidak disebut";

    /// <summary>The name for lines that do not name their source of funds.</summary>
    public const string TanpaSumber = "Sumber dana tidak disebut";

    /// <summary>Computes serapan per line, the total and its parts.</summary>
    public static HasilAnggaran Hitung(Pengajuan pengajuan)
    {
        var pohon = new PohonAnggaran(pengajuan.Anggaran);
        var daun = pohon.Daun;
        var keluaran = PenghitungKeluaran.Hitung(pengajuan.Anggaran, pohon, Jumlah);
        return new HasilAnggaran(
            [.. pengajuan.Anggaran.Select(baris => new HasilBaris(baris, Persen.Dari(baris.Realisasi.Nilai, baris.Pagu.Nilai)))],
            Jumlah("Jumlah", daun),
            Jumlah(PembagiAnggaran.PerSumber(pohon)),
            Jumlah(PembagiAnggaran.PerJenis(pohon)),
            Jumlah(PembagiAnggaran.PerSasaran(pohon)),
            PenjumlahJalur.Hitung(new NamaJalur(pengajuan), daun, Jumlah),
            keluaran,
            RingkasanEfisiensi.Dari(keluaran),
            PenghitungPeriode.Bulan(pengajuan.Bulanan),
            PenghitungPeriode.Triwulan(pengajuan.Bulanan),
            PenghitungPeriode.Semester(pengajuan.Bulanan),
            PaguAwal(daun, pengajuan.RevisiDipa),
            Revisi(pengajuan.RevisiDipa),
            pengajuan.TotalAnggaran);
    }

    private static Rupiah? PaguAwal(IReadOnlyList<BarisAnggaran> daun, IReadOnlyList<RevisiDipa> revisi) =>
        daun.Count > 0 && daun.All(baris => baris.PaguAwal is not null)
            ? daun.Aggregate(Rupiah.Nol, (jumlah, baris) => jumlah + baris.PaguAwal!.Nilai)
            : revisi.FirstOrDefault(satu => satu.Ke == 0)?.Pagu.Nilai;

    private static IReadOnlyList<HasilRevisi> Revisi(IReadOnlyList<RevisiDipa> revisi)
    {
        var urut = revisi.OrderBy(satu => satu.Ke).ToList();
        return [.. urut.Select((satu, i) => new HasilRevisi(satu, i == 0 ? null : satu.Pagu.Nilai - urut[i - 1].Pagu.Nilai))];
    }

    private static IReadOnlyList<JumlahAnggaran> Jumlah(IReadOnlyList<BagianAnggaran> bagian) => [.. bagian.Select(satu => Jumlah(satu.Nama, satu.Baris))];

    private static JumlahAnggaran Jumlah(string nama, IEnumerable<BarisAnggaran> baris)
    {
        var (pagu, realisasi) = (Rupiah.Nol, Rupiah.Nol);
        foreach (var satu in baris)
            (pagu, realisasi) = (pagu + satu.Pagu.Nilai, realisasi + satu.Realisasi.Nilai);
        return new JumlahAnggaran(nama, pagu, realisasi);
    }
}
