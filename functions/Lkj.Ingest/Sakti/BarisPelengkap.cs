using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Lembaran;

namespace Lkj.Ingest.Sakti;

/// <summary>A row that completes a budget line of another document: what that document does not know, and amounts to compare.</summary>
/// <param name="Kode">The path; null when the row has none and cannot be matched.</param>
/// <param name="Tempat">Where the row stands.</param>
/// <param name="Sebutan">What the row is called in findings.</param>
internal sealed record BarisPelengkap(
    Isian<string>? Kode,
    Asal Tempat,
    string Sebutan,
    Isian<string>? SumberDana,
    Isian<Volume>? TargetVolume,
    Isian<Volume>? RealisasiVolume,
    Isian<Rupiah>? Pagu,
    Isian<Rupiah>? Realisasi,
    Isian<Rupiah>? PaguAwal = null,
    Isian<string>? Sasaran = null)
{
    /// <summary>Reads the rows of the template's budget table. Headings and totals, which have no code and no volume, are passed over.</summary>
    public static IReadOnlyList<BarisPelengkap> Dari(IReadOnlyList<BarisLembar> anggaran) =>
        [.. anggaran.Where(satu => satu.Terisi("kode") || satu.Terisi("targetVolume") || satu.Terisi("realisasiVolume")).Select(Dari)];

    private static BarisPelengkap Dari(BarisLembar baris) => new(
        baris.AmbilKode("kode"),
        baris.Terisi("kode") ? baris.Asal("kode") : baris.Asal("uraian"),
        baris.Terisi("kode") ? $"\"{Rapi.Teks(baris.Teks("kode"))}\"" : $"\"{Rapi.Teks(baris.Teks("uraian"))}\" tanpa kode",
        baris.AmbilTeks("sumber"),
        baris.Ambil("targetVolume", PembacaVolume.Baca),
        baris.Ambil("realisasiVolume", PembacaVolume.Baca),
        baris.Ambil("pagu", PembacaRupiah.Baca),
        baris.Ambil("realisasi", PembacaRupiah.Baca),
        baris.Ambil("paguAwal", PembacaRupiah.Baca),
        baris.AmbilTeks("sasaran"));
}
