using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>The sources of funds that a chapter states must make its DIPA.</summary>
internal static class SumberDipa
{
    public static readonly JenisTemuan Jenis = new("BGN-601", 6, Keparahan.Peringatan, "Jumlah sumber dana berbeda dari DIPA",
        "Periksa ketiga jumlah itu dengan DIPA revisi terakhir.",
        "Satu dari ketiga jumlah berasal dari DIPA sebelum revisi.",
        "APBN Rp 20.000.000.000 dan hibah Rp 8.000.000.000, tetapi DIPA Rp 29.000.000.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from bagian in bahan.Pengajuan.PernyataanAnggaran.GroupBy(pernyataan => pernyataan.Bagian.Trim(), StringComparer.OrdinalIgnoreCase)
        let dipa = Pertama(bagian, JenisSumber.Dipa)
        let apbn = Pertama(bagian, JenisSumber.Apbn)
        let hibah = Pertama(bagian, JenisSumber.Hibah)
        where dipa is not null && apbn is not null && hibah is not null
        let jumlah = apbn.Nilai + hibah.Nilai
        where jumlah != dipa.Nilai
        select Temuan.Dari(
            Jenis,
            dipa.Asal,
            $"{dipa.Nilai.DenganRp()} sebagai DIPA dalam {bagian.Key}",
            $"{jumlah.DenganRp()}, yaitu APBN {apbn.Nilai.DenganRp()} ditambah hibah {hibah.Nilai.DenganRp()}; selisih {(jumlah - dipa.Nilai).Mutlak().DenganRp()}");

    private static Isian<Rupiah>? Pertama(IEnumerable<PernyataanAnggaran> bagian, JenisSumber jenis) =>
        bagian.FirstOrDefault(pernyataan => pernyataan.Jenis == jenis)?.Jumlah;
}
