using System.Globalization;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>How capaian is computed: the formulas and the rule set in force, with its source.</summary>
internal static class CaraPenghitungan
{
    /// <summary>Formulas, cap, categories.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var aturan = bahan.Aturan;
        return
        [
            new Heading(3, "Cara Penghitungan Capaian"),
            new Paragraph("Capaian menyandingkan realisasi (R) dengan target (T) menurut arah indikator. Capaian di bawah nol dihitung nol. Indikator tanpa target atau realisasi tidak dihitung dan tidak dianggap nol."),
            Rumus(),
            Blok.Paragraf(
                $"Aturan penghitungan yang berlaku adalah {aturan.Nama}, untuk tahun {Masa(aturan)}.",
                aturan.Batas is { } batas
                    ? $"Capaian di atas {Penulisan.Desimal(batas)} % dihitung {Penulisan.Desimal(batas)} % dalam rata-rata; nilai sebelum dibatasi tetap ditampilkan sebagai capaian asli."
                    : "Capaian tidak diberi batas atas.",
                aturan.Sumber),
            new Paragraph("Capaian sasaran adalah rata-rata capaian indikatornya yang dapat dihitung. Capaian satker adalah rata-rata capaian sasaran. Pembulatan ke dua desimal hanya dilakukan saat angka dicetak."),
            Kategori(aturan),
        ];
    }

    /// <summary>The years that a rule set is for.</summary>
    public static string Masa(AturanKinerja aturan) => aturan.BerlakuSampai is { } sampai
        ? string.Create(CultureInfo.InvariantCulture, $"{aturan.BerlakuDari} sampai dengan {sampai}")
        : string.Create(CultureInfo.InvariantCulture, $"{aturan.BerlakuDari} dan sesudahnya");

    private static Table Rumus() => new(
        [Blok.KolomNama("Arah indikator", 2), Blok.KolomTeks("Capaian", 3)],
        [
            new("Maksimal: makin tinggi makin baik", "R ÷ T × 100 %"),
            new("Maksimal dengan target negatif", "(1 + (1 - R ÷ T)) × 100 %"),
            new("Minimal: makin rendah makin baik", "(2 × T - R) ÷ T × 100 %"),
            new("Minimal dengan target nol", "(W - R) ÷ W × 100 %, dengan W nilai terburuk"),
            new("Stabil: makin dekat dengan target makin baik", "R ÷ T × 100 %; kelebihan di atas 100 % dikurangkan dari 100 %, lalu dinilai dengan skala aturan"),
            new("Target berupa rentang", "100 % di dalam rentang; di luarnya dihitung terhadap ujung rentang yang terdekat"),
        ])
    {
        Caption = "Rumus capaian menurut arah indikator",
    };

    private static Table Kategori(AturanKinerja aturan) => new(
        [Blok.KolomNama("Kategori"), Blok.KolomTeks("Rentang capaian", 2)],
        [.. aturan.Kategori.Index().Select(satu => new TableRow(satu.Item.Nama, Rentang(satu.Item, satu.Index == 0 ? null : aturan.Kategori[satu.Index - 1])))])
    {
        Caption = "Kategori capaian",
    };

    private static string Rentang(PitaKategori pita, PitaKategori? atasnya) => (pita.DiAtas, atasnya?.DiAtas) switch
    {
        ({ } bawah, { } atas) => $"di atas {Penulisan.Desimal(bawah)} % sampai dengan {Penulisan.Desimal(atas)} %",
        ({ } bawah, null) => $"di atas {Penulisan.Desimal(bawah)} %",
        (null, { } atas) => $"sampai dengan {Penulisan.Desimal(atas)} %",
        _ => "semua nilai",
    };
}
