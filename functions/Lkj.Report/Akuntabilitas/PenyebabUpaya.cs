using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>Fifth comparison: why each target was reached or not, what is done about it, and where its figure comes from.</summary>
internal static class PenyebabUpaya
{
    private const string BelumDiisi = "belum diisi";

    /// <summary>Sentence and table, then the office's analysis of this objective; nothing when the office gave none of it.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilSasaran sasaran)
    {
        var uraian = bahan.Narasi(BagianNarasi.AnalisisKinerja, sasaran);
        if (sasaran.Indikator.All(satu => satu.Baris is { Penyebab: null, TindakLanjut: null, SumberData: null, AsalData: null }) && uraian.Count == 0)
            return [];
        return
        [
            Blok.Berjudul("Penyebab dan upaya", KalimatPenyebab.Semua(sasaran)),
            Tabel($"Penyebab, upaya, dan sumber data {bahan.Tanda(sasaran)}", sasaran.Indikator),
            .. Blok.UraianSatker(uraian),
        ];
    }

    private static Table Tabel(string judul, IReadOnlyList<HasilIndikator> indikator) => new(
        [Blok.KolomNama("Indikator kinerja", 3), Blok.KolomTeks("Hasil", 2), Blok.KolomTeks("Penyebab", 3), Blok.KolomTeks("Upaya", 3), Blok.KolomTeks("Sumber data", 2)],
        [
            .. indikator.Select(satu => new TableRow(
                Tulis.Bersih(satu.Baris.Indikator.Nilai),
                Hasil(satu),
                satu.Baris.Penyebab?.Nilai ?? BelumDiisi,
                satu.Baris.TindakLanjut?.Nilai ?? (satu.MencapaiTarget ? Tulis.Kosong : BelumDiisi),
                Sumber(satu.Baris))),
        ])
    {
        Caption = judul,
    };

    private static string Hasil(HasilIndikator indikator) => indikator switch
    {
        { MencapaiTarget: true } => $"tercapai, {KalimatPerbandingan.Selisih(indikator)}",
        { Capaian.Terhitung: true } => $"belum tercapai, {KalimatPerbandingan.Selisih(indikator)}",
        _ => "tidak dapat dihitung",
    };

    private static string Sumber(BarisIndikator baris) => (baris.SumberData?.Nilai, baris.AsalData) switch
    {
        ({ } sumber, { } asal) => $"{Tulis.Bersih(sumber)} ({Asal(asal)})",
        ({ } sumber, null) => Tulis.Bersih(sumber),
        (null, { } asal) => Asal(asal),
        _ => BelumDiisi,
    };

    private static string Asal(AsalData asal) => asal == AsalData.Internal ? "internal" : "eksternal";
}
