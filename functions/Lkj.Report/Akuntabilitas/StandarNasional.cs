using Lkj.Domain.Kinerja;
using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>Fourth comparison: what was reached against a national standard.</summary>
internal static class StandarNasional
{
    /// <summary>Sentence and table of the indicators that have a standard; nothing when none has.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilSasaran sasaran)
    {
        var indikator = sasaran.Indikator.Where(satu => satu.Perbandingan.Standar is not null).ToList();
        return indikator.Count == 0 ? [] :
        [
            Blok.Berjudul("Perbandingan dengan standar nasional", KalimatPerbandingan.Standar(indikator)),
            new Table(
                [Blok.KolomNama("Indikator kinerja", 2), Blok.KolomAngka("Realisasi"), Blok.KolomAngka("Standar nasional"), Blok.KolomTeks("Kedudukan"), Blok.KolomTeks("Sumber standar", 1.4)],
                [
                    .. indikator.Select(satu => new TableRow(
                        Tulis.Nama(satu.Baris),
                        Tulis.Realisasi(satu.Baris),
                        Tulis.Nilai(satu.Perbandingan.Standar!.Standar.Nilai, satu.Baris.Satuan),
                        satu.Perbandingan.Standar.Posisi switch
                        {
                            PosisiStandar.LebihBaik => "lebih baik",
                            PosisiStandar.Setara => "setara",
                            PosisiStandar.KurangBaik => "di bawah standar",
                            _ => Tulis.Kosong,
                        },
                        satu.Baris.SumberStandar?.Nilai ?? "belum diisi")),
                ])
            {
                Caption = $"Realisasi {bahan.Tanda(sasaran)} dibandingkan dengan standar nasional",
            },
        ];
    }
}
