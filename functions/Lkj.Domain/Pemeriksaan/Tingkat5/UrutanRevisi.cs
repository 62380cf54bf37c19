using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>A revision of the DIPA that is dated before the one that it follows.</summary>
internal static class UrutanRevisi
{
    public static readonly JenisTemuan Jenis = new("BRS-510", 5, Keparahan.Catatan, "Tanggal revisi DIPA tidak berurutan",
        "Periksa nomor dan tanggal revisi menurut surat pengesahannya.",
        "Tanggal atau nomor dua revisi tertukar.",
        "Revisi 2 bertanggal 3 Mei, revisi 1 bertanggal 14 Juni.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var urut = bahan.Pengajuan.RevisiDipa.Where(revisi => revisi.Tanggal is not null).OrderBy(revisi => revisi.Ke).ToList();
        return
            from dua in urut.Zip(urut.Skip(1))
            where dua.Second.Tanggal < dua.First.Tanggal
            select Temuan.Dari(
                Jenis,
                dua.Second.Pagu.Asal,
                $"revisi {dua.Second.Ke} bertanggal {Penulisan.Tanggal(dua.Second.Tanggal!.Value)}",
                $"tanggal sesudah {Penulisan.Tanggal(dua.First.Tanggal!.Value)}, yaitu tanggal {(dua.First.Ke == 0 ? "DIPA pertama" : $"revisi {dua.First.Ke}")}");
    }
}
