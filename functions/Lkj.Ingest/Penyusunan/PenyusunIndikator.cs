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

    // A line without an indicator and without values is a heading or a signature; a percentage alone is a mean of those above.
    private static bool Penutup(BarisLembar baris) => !baris.Terisi("indikator") && TanpaNilai(baris, "target") && TanpaNilai(baris, "realisasi");

    private static bool TanpaNilai(BarisLembar baris, string kunci) => !baris.Terisi(kunci) || baris.BukanIsi(kunci, PembacaNilaiKinerja.BacaTarget);

    /// <summary>The indicator of a row, or null when it has none.</summary>
    public static BarisIndikator? Susun(BarisLembar baris)
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
            TanpaSatuan(target),
            TanpaSatuan(realisasi),
            capaian,
            polaritas?.Nilai ?? Polaritas.Maksimal,
            terburuk,
            baris.AmbilTeks("penyebab"),
            baris.AmbilTeks("tindakLanjut"),
            baris.AmbilTeks("sumberData"),
            baris.Ambil("asalData", PembacaPilihan.Dari(Pilihan.AsalData))?.Nilai,
            baris.AmbilTeks("definisi"),
            Nilai(baris, "standarNasional"),
            baris.AmbilTeks("sumberStandar"),
            baris.AmbilTeks("programPendukung"),
            baris.Ambil("konsolidasi", PembacaPilihan.Dari(Pilihan.Konsolidasi))?.Nilai);
    }

    /// <summary>The target of a cell, without its unit.</summary>
    public static Isian<Target>? Target(BarisLembar baris, string kunci) =>
        baris.Ambil(kunci, (sel, profil) => PembacaNilaiKinerja.BacaTarget(sel, profil).Sebagai(satu => satu.Nilai));

    /// <summary>The value of a cell, without its unit.</summary>
    public static Isian<NilaiKinerja>? Nilai(BarisLembar baris, string kunci) =>
        baris.Ambil(kunci, (sel, profil) => PembacaNilaiKinerja.Baca(sel, profil).Sebagai(satu => satu.Nilai));

    private static HasilSel<decimal> PembacaBilanganKolom(Berkas.Sel sel, ProfilKolom profil) => PembacaPersen.Baca(sel, profil with { Pecahan = false });

    /// <summary>A value apart from the unit that stood beside it.</summary>
    public static Isian<T>? TanpaSatuan<T>(Isian<(T Nilai, string Satuan)>? satu) => satu?.Dengan(satu.Nilai.Nilai);

    /// <summary>The first unit that is there; empty when none is.</summary>
    public static string PertamaTerisi(params string?[] satuan) => Array.Find(satuan, satu => !string.IsNullOrEmpty(satu)) ?? "";
}
