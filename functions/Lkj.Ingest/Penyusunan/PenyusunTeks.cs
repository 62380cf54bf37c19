using Lkj.Domain.Isi;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Penyusunan;

/// <summary>Makes the parts of a submission that are mostly text. A row that lacks what it needs is left out; its findings say why.</summary>
internal static class PenyusunTeks
{
    public static IReadOnlyList<BarisRenstra> Renstra(IReadOnlyList<BarisLembar> baris) => Susun(baris, satu =>
    {
        var jenis = satu.Ambil("jenis", PembacaPilihan.Dari(Pilihan.Renstra));
        var uraian = satu.AmbilTeks("uraian");
        return jenis is null || uraian is null ? null : new BarisRenstra(jenis.Nilai, uraian, satu.AmbilTeks("induk")?.Nilai, PenyusunIndikator.Target(satu, "targetAkhir"));
    });

    public static IReadOnlyList<PernyataanAnggaran> SumberDana(IReadOnlyList<BarisLembar> baris) => Susun(baris, satu =>
    {
        var bagian = satu.AmbilTeks("bagian");
        var jenis = satu.Ambil("jenis", PembacaPilihan.Dari(Pilihan.Sumber));
        var jumlah = satu.Ambil("jumlah", PembacaRupiah.Baca);
        return bagian is null || jenis is null || jumlah is null ? null : new PernyataanAnggaran(bagian.Nilai, jenis.Nilai, jumlah);
    });

    public static IReadOnlyList<Narasi> Narasi(IReadOnlyList<BarisLembar> baris) => Susun(baris, satu =>
    {
        var bagian = satu.Ambil("bagian", PembacaPilihan.Dari(Pilihan.Narasi));
        var teks = satu.AmbilTeks("teks");
        return bagian is null || teks is null ? null : new Narasi(bagian.Nilai, teks, satu.AmbilTeks("rujukan")?.Nilai);
    });

    public static IReadOnlyList<Alasan> Alasan(IReadOnlyList<BarisLembar> baris) => Susun(baris, satu =>
    {
        var kode = satu.AmbilTeks("kode");
        var teks = satu.AmbilTeks("teks");
        return kode is null || teks is null ? null : new Alasan(kode.Nilai.ToUpperInvariant(), satu.AmbilTeks("sel")?.Nilai ?? "", teks);
    });

    private static List<T> Susun<T>(IReadOnlyList<BarisLembar> baris, Func<BarisLembar, T?> susun)
        where T : class => [.. baris.Select(susun).OfType<T>()];
}
