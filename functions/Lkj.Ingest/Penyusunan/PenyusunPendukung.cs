using Lkj.Domain.Isi;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Penyusunan;

/// <summary>
/// Makes the parts of a submission that support its comparisons: earlier years, quarters, activities, months, revisions, organisation. A row
/// that lacks what it needs is left out; its findings say why.
/// </summary>
internal static class PenyusunPendukung
{
    public static IReadOnlyList<BarisRiwayat> Riwayat(IReadOnlyList<BarisLembar> baris) => Susun(baris, satu =>
    {
        var (indikator, tahun) = (satu.AmbilTeks("indikator"), satu.Ambil("tahun", PembacaKode.BacaTahun));
        var target = satu.Ambil("target", PembacaNilaiKinerja.BacaTarget);
        var realisasi = satu.Ambil("realisasi", PembacaNilaiKinerja.Baca);
        var satuan = satu.AmbilTeks("satuan")?.Nilai ?? PenyusunIndikator.PertamaTerisi(target?.Nilai.Satuan, realisasi?.Nilai.Satuan);
        return indikator is null || tahun is null
            ? null
            : new BarisRiwayat(indikator, tahun.Nilai, satuan, PenyusunIndikator.TanpaSatuan(target), PenyusunIndikator.TanpaSatuan(realisasi));
    });

    public static IReadOnlyList<BarisTriwulan> Triwulan(IReadOnlyList<BarisLembar> baris) => Susun(baris, satu =>
    {
        var (indikator, triwulan) = (satu.AmbilTeks("indikator"), satu.Ambil("triwulan", PembacaPilihan.Nomor(Pilihan.Triwulan)));
        var (target, realisasi) = (PenyusunIndikator.Nilai(satu, "target"), PenyusunIndikator.Nilai(satu, "realisasi"));
        return indikator is null || triwulan is null ? null : new BarisTriwulan(indikator, triwulan.Nilai, target, realisasi);
    });

    public static IReadOnlyList<BarisKegiatan> Kegiatan(IReadOnlyList<BarisLembar> baris) => Susun(baris, satu =>
    {
        var kode = satu.AmbilKode("kode");
        var kegiatan = satu.AmbilTeks("kegiatan");
        var indikator = PenyusunIndikator.Susun(satu);
        var pagu = satu.Ambil("pagu", PembacaRupiah.Baca);
        var realisasi = satu.Ambil("realisasiAnggaran", PembacaRupiah.Baca);
        return kegiatan is null || indikator is null ? null : new BarisKegiatan(kode, kegiatan, indikator, pagu, realisasi);
    });

    public static IReadOnlyList<RealisasiBulan> Bulanan(IReadOnlyList<BarisLembar> baris) => Susun(baris, satu =>
    {
        var bulan = satu.Ambil("bulan", PembacaPilihan.Nomor(Pilihan.Bulan));
        var (rencana, realisasi) = (satu.Ambil("rencana", PembacaRupiah.Baca), satu.Ambil("realisasi", PembacaRupiah.Baca));
        return bulan is null ? null : new RealisasiBulan(bulan.Nilai, rencana, realisasi);
    });

    public static IReadOnlyList<RevisiDipa> RevisiDipa(IReadOnlyList<BarisLembar> baris) => Susun(baris, satu =>
    {
        var ke = satu.Ambil("ke", PembacaKode.BacaNomor);
        var tanggal = satu.Ambil("tanggal", PembacaTanggal.Baca);
        var pagu = satu.Ambil("pagu", PembacaRupiah.Baca);
        return ke is null || pagu is null ? null : new RevisiDipa(ke.Nilai, tanggal?.Nilai, pagu, satu.AmbilTeks("uraian"));
    });

    public static IReadOnlyList<BarisOrganisasi> Organisasi(IReadOnlyList<BarisLembar> baris) => Susun(baris, satu =>
    {
        var jenis = satu.Ambil("jenis", PembacaPilihan.Dari(Pilihan.Organisasi));
        var uraian = satu.AmbilTeks("uraian");
        var jumlah = satu.Ambil("jumlah", PembacaVolume.Baca);
        return jenis is null || uraian is null ? null : new BarisOrganisasi(jenis.Nilai, uraian, satu.AmbilTeks("induk")?.Nilai, jumlah);
    });

    private static List<T> Susun<T>(IReadOnlyList<BarisLembar> baris, Func<BarisLembar, T?> susun)
        where T : class => [.. baris.Select(susun).OfType<T>()];
}
