using Lkj.Domain.Kinerja;

namespace Lkj.Report.Kalimat;

/// <summary>The sentences about causes and steps: for how many of the missed targets the office gave them.</summary>
internal static class KalimatPenyebab
{
    /// <summary>All sentences in the order of the paragraph.</summary>
    public static IReadOnlyList<string> Semua(HasilSasaran sasaran)
    {
        var belum = sasaran.Indikator.Where(satu => satu.Capaian.Terhitung && !satu.MencapaiTarget).ToList();
        var tidakTerhitung = sasaran.Indikator.Count(satu => !satu.Capaian.Terhitung);
        return
        [
            (belum.Count, tidakTerhitung) switch
            {
                (0, 0) => "Semua target sasaran ini tercapai; tabel berikut memuat penyebabnya dan sumber data yang dipakai.",
                (0, _) => "Tidak ada indikator terhitung yang di bawah target; tabel berikut memuat keterangan setiap indikator.",
                var (jumlah, _) => $"Sebanyak {jumlah} indikator belum mencapai target"
                    + Keterangan(jumlah, belum.Count(satu => satu.Baris.Penyebab is not null), belum.Count(satu => satu.Baris.TindakLanjut is not null)),
            },
        ];
    }

    private static string Keterangan(int jumlah, int sebab, int upaya) => (sebab, upaya) switch
    {
        _ when sebab == jumlah && upaya == jumlah => "; penyebab dan upayanya diuraikan dalam tabel berikut.",
        (0, 0) => "; penyebab dan upayanya belum diisi.",
        _ => $". Penyebabnya diisi untuk {sebab} dan upayanya untuk {upaya} di antaranya.",
    };
}
