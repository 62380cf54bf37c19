using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Penyusunan;

/// <summary>Makes the indicators of a table; the tables differ only in the columns that they have.</summary>
internal static class PenyusunIndikator
{
    public static IReadOnlyList<BarisIndikator> Susun(IReadOnlyList<BarisLembar> baris) =>
        [.. baris.Where(satu => !Penutup(satu)).Select(Susun).OfType<BarisIndikator>()];

    // A line with text in the objective alone is a heading or a signature, not an indicator.
    private static bool Penutup(BarisLembar baris) =>
        !baris.Terisi("indikator") && !baris.Terisi("target") && !baris.Terisi("realisasi") && !baris.Terisi("capaian");

    private static BarisIndikator? Susun(BarisLembar baris)
    {
        var sasaran = baris.AmbilTeks("sasaran");
        var indikator = baris.AmbilTeks("indikator");
        var target = baris.Ambil("target", PembacaNilaiKinerja.BacaTarget);
        var realisasi = baris.Ambil("realisasi", PembacaNilaiKinerja.Baca);
        var capaian = baris.Ambil("capaian", PembacaPersen.Baca);
        var satuan = baris.AmbilTeks("satuan")?.Nilai;
        var polaritas = baris.Ambil("polaritas", PembacaPilihan.Dari(Pilihan.Polaritas));
        var terburuk = baris.Ambil("terburuk", PembacaBilanganKolom);
        if (indikator is null)
            return null;
        return new BarisIndikator(
            sasaran,
            indikator,
            satuan ?? PertamaTerisi(target?.Nilai.Satuan, realisasi?.Nilai.Satuan),
            target is null ? null : new Isian<Target>(target.Nilai.Nilai, target.Teks, target.Asal),
            realisasi is null ? null : new Isian<NilaiKinerja>(realisasi.Nilai.Nilai, realisasi.Teks, realisasi.Asal),
            capaian,
            polaritas?.Nilai ?? Polaritas.Maksimal,
            terburuk,
            baris.AmbilTeks("penyebab"),
            baris.AmbilTeks("tindakLanjut"),
            baris.AmbilTeks("sumberData"));
    }

    private static HasilSel<decimal> PembacaBilanganKolom(Berkas.Sel sel, ProfilKolom profil) => PembacaPersen.Baca(sel, profil with { Pecahan = false });

    private static string PertamaTerisi(params string?[] satuan) => Array.Find(satuan, satu => !string.IsNullOrEmpty(satu)) ?? "";
}
