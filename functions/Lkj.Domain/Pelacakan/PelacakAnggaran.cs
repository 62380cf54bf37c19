using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using static Lkj.Domain.Pelacakan.Angka;

namespace Lkj.Domain.Pelacakan;

/// <summary>Traces budget lines and their sums. Every sum leads to the leaves that it is made of.</summary>
internal static class PelacakAnggaran
{
    private const string Terbawah = "baris terbawah";

    /// <summary>The figures of the budget table.</summary>
    public static IEnumerable<AsalAngka> Lacak(Pengajuan pengajuan, HasilAnggaran hasil)
    {
        var pohon = new PohonAnggaran(pengajuan.Anggaran);
        var letak = Urutan(pengajuan);
        return
        [
            .. hasil.Baris.SelectMany(Baris),
            .. Jumlah("anggaran/jumlah", "seluruh anggaran", hasil.Jumlah, Terbawah, Alamat(letak, pohon.Daun)),
            .. PaguAwal(pengajuan, hasil, pohon, letak),
            .. Bagian("anggaran/per-sumber", hasil.PerSumber, PembagiAnggaran.PerSumber(pohon), letak),
            .. Bagian("anggaran/per-jenis", hasil.PerJenis, PembagiAnggaran.PerJenis(pohon), letak),
            .. Bagian("anggaran/per-sasaran", hasil.PerSasaran, PembagiAnggaran.PerSasaran(pohon), letak),
            .. hasil.Jalur.SelectMany((simpul, i) => Simpul(Letak("anggaran/jalur", i), simpul, pohon.Daun, letak)),
            .. Keluaran(hasil, pohon, letak),
            .. pengajuan.TotalAnggaran.SelectMany((satu, i) => Ada(
                Uang(Letak("total-tercetak", i, "pagu"), "Jumlah pagu tercetak", satu.Pagu),
                Uang(Letak("total-tercetak", i, "realisasi"), "Jumlah realisasi tercetak", satu.Realisasi))),
        ];
    }

    /// <summary>Where each line stands in the table.</summary>
    public static IReadOnlyDictionary<BarisAnggaran, int> Urutan(Pengajuan pengajuan) =>
        pengajuan.Anggaran.Index().ToDictionary<(int Index, BarisAnggaran Item), BarisAnggaran, int>(satu => satu.Item, satu => satu.Index, ReferenceEqualityComparer.Instance);

    /// <summary>The addresses of lines, to which the figure's name is added.</summary>
    public static IReadOnlyList<string> Alamat(IReadOnlyDictionary<BarisAnggaran, int> letak, IEnumerable<BarisAnggaran> baris) => [.. baris.Select(satu => Letak("anggaran", letak[satu]))];

    /// <summary>A sum with its absorption, from what stands under the addresses given.</summary>
    public static IEnumerable<AsalAngka> Jumlah(string alamat, string nama, JumlahAnggaran jumlah, string dari, IReadOnlyList<string> bagian) =>
    [
        Dihitung($"{alamat}/pagu", $"Jumlah pagu: {nama}", jumlah.Pagu.DenganRp(), $"jumlah pagu {dari}", bagian.Select(satu => $"{satu}/pagu")),
        Dihitung($"{alamat}/realisasi", $"Jumlah realisasi: {nama}", jumlah.Realisasi.DenganRp(), $"jumlah realisasi {dari}", bagian.Select(satu => $"{satu}/realisasi")),
        Serapan(alamat, nama, jumlah.Serapan),
    ];

    private static IEnumerable<AsalAngka> Baris(HasilBaris hasil, int i)
    {
        var (satu, nama) = (hasil.Baris, hasil.Baris.Uraian.Nilai);
        return Ada(
            Dibaca(Letak("anggaran", i, "target-volume"), $"Target volume: {nama}", satu.TargetVolume),
            Dibaca(Letak("anggaran", i, "realisasi-volume"), $"Realisasi volume: {nama}", satu.RealisasiVolume),
            Uang(Letak("anggaran", i, "pagu-awal"), $"Pagu awal: {nama}", satu.PaguAwal),
            Uang(Letak("anggaran", i, "pagu"), $"Pagu: {nama}", satu.Pagu),
            Uang(Letak("anggaran", i, "realisasi"), $"Realisasi anggaran: {nama}", satu.Realisasi),
            Serapan(Letak("anggaran", i), nama, hasil.Serapan));
    }

    private static IEnumerable<AsalAngka> PaguAwal(Pengajuan pengajuan, HasilAnggaran hasil, PohonAnggaran pohon, IReadOnlyDictionary<BarisAnggaran, int> letak)
    {
        var dariBaris = pohon.Daun.Count > 0 && pohon.Daun.All(baris => baris.PaguAwal is not null);
        return Ada(dariBaris
            ? Dihitung("anggaran/jumlah/pagu-awal", "Jumlah pagu awal", hasil.PaguAwal, $"jumlah pagu awal {Terbawah}", Alamat(letak, pohon.Daun).Select(satu => $"{satu}/pagu-awal"))
            : Dihitung("anggaran/jumlah/pagu-awal", "Jumlah pagu awal", hasil.PaguAwal, "pagu DIPA awal",
                pengajuan.RevisiDipa.Index().Where(satu => satu.Item.Ke == 0).Take(1).Select(satu => Letak("revisi-dipa", satu.Index, "pagu"))));
    }

    private static IEnumerable<AsalAngka> Bagian(string tabel, IReadOnlyList<JumlahAnggaran> jumlah, IReadOnlyList<BagianAnggaran> bagian, IReadOnlyDictionary<BarisAnggaran, int> letak) =>
        jumlah.Zip(bagian).SelectMany((satu, i) => Jumlah(Letak(tabel, i), satu.First.Nama, satu.First, Terbawah, Alamat(letak, satu.Second.Baris)));

    // A sum on the path is made of those under it, the lowest of its leaves.
    private static IEnumerable<AsalAngka> Simpul(string alamat, SimpulAnggaran simpul, IEnumerable<BarisAnggaran> daun, IReadOnlyDictionary<BarisAnggaran, int> letak)
    {
        var dibawah = daun.Where(baris => JalurAnggaran.Dari(baris.Kode?.Nilai).Pada(simpul.Tingkat) == simpul.Kode).ToList();
        return simpul.Anak.Count == 0
            ? Jumlah(alamat, simpul.Jumlah.Nama, simpul.Jumlah, Terbawah, Alamat(letak, dibawah))
            : Jumlah(alamat, simpul.Jumlah.Nama, simpul.Jumlah, "bagian di bawahnya", [.. simpul.Anak.Select((_, i) => Letak(alamat, i))])
                .Concat(simpul.Anak.SelectMany((anak, i) => Simpul(Letak(alamat, i), anak, dibawah, letak)));
    }

    private static IEnumerable<AsalAngka> Keluaran(HasilAnggaran hasil, PohonAnggaran pohon, IReadOnlyDictionary<BarisAnggaran, int> letak)
    {
        var padaJalur = letak.Keys.Where(baris => baris.Kode is not null).ToLookup(baris => JalurAnggaran.Dari(baris.Kode!.Nilai).Bagian);
        foreach (var (i, (satu, (kode, daun))) in hasil.Keluaran.Zip(PenghitungKeluaran.Bagi(pohon)).Index())
        {
            var alamat = Letak("anggaran/keluaran", i);
            foreach (var jumlah in Jumlah(alamat, satu.Anggaran.Nama, satu.Anggaran, Terbawah, Alamat(letak, daun)))
                yield return jumlah;
            if (satu.Efisiensi is not { } efisiensi)
                continue;
            var bervolume = (kode is null ? daun : padaJalur[kode].Concat(daun).Distinct()).Where(baris => baris.TargetVolume?.Nilai == satu.Target).ToList();
            yield return Dihitung($"{alamat}/efisiensi", $"Efisiensi: {satu.Anggaran.Nama}", efisiensi.ToString(), "1 - (realisasi / realisasi volume) / (pagu / target volume), dalam persen",
                [$"{alamat}/pagu", $"{alamat}/realisasi", .. bervolume.SelectMany(Volume)]);
        }

        if (hasil.Efisiensi.Efisiensi is { } semua)
        {
            yield return Dihitung("anggaran/jumlah/efisiensi", "Efisiensi seluruh keluaran", semua.ToString(), "jumlah (pagu x capaian keluaran - realisasi) / jumlah (pagu x capaian keluaran) x 100",
                hasil.Keluaran.Index().Where(satu => satu.Item.Efisiensi is not null).Select(satu => Letak("anggaran/keluaran", satu.Index, "efisiensi")));
        }

        IEnumerable<string> Volume(BarisAnggaran baris)
        {
            if (baris.TargetVolume is not null)
                yield return Letak("anggaran", letak[baris], "target-volume");
            if (baris.RealisasiVolume is not null)
                yield return Letak("anggaran", letak[baris], "realisasi-volume");
        }
    }
}
