using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Grafik;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>The budget by programme, activity and output, and over the year.</summary>
internal static class AnggaranBertingkat
{
    /// <summary>Sums up the path; nothing when no line has a recognisable code.</summary>
    public static IEnumerable<Block> MenurutJalur(Bahan bahan) => bahan.Isi.Anggaran.Jalur.Count == 0 ? [] :
    [
        Jalur(bahan.Isi.Anggaran, TingkatAnggaran.Kro, "Anggaran menurut program, kegiatan, dan KRO"),
        .. GrafikSerapan.Susun(bahan.Isi.Anggaran),
    ];

    /// <summary>The sums up the path down to a level.</summary>
    public static Table Jalur(HasilAnggaran anggaran, TingkatAnggaran terdalam, string judul) => new(
        [Blok.KolomTeks("Kode", 0.7), Blok.KolomNama("Uraian", 1.6), Blok.KolomAngka("Pagu (Rp)"), Blok.KolomAngka("Realisasi (Rp)"), Blok.KolomAngka("Serapan (%)")],
        [.. anggaran.Jalur.SelectMany(simpul => Baris(simpul, terdalam))])
    {
        Caption = judul,
    };

    /// <summary>The outputs with volumes and efficiency; nothing when there are none.</summary>
    public static IEnumerable<Block> Keluaran(Bahan bahan)
    {
        var keluaran = bahan.Isi.Anggaran.Keluaran.Where(satu => satu.Kode is not null).ToList();
        return keluaran.Count == 0 ? [] :
        [
            new Heading(3, "Keluaran dan Efisiensi"),
            Blok.Paragraf(bahan.Isi.Anggaran.Efisiensi is { Efisiensi: { } efisiensi, Nilai: { } nilai } ada
                ? $"Efisiensi {ada.Terhitung} dari {ada.Jumlah} keluaran yang volumenya dapat dibandingkan adalah {efisiensi} menurut rumus PMK 214/PMK.02/2017, dengan nilai efisiensi {new Persen(nilai).Angka()}."
                : $"Efisiensi tidak dapat dihitung: {bahan.Isi.Anggaran.Efisiensi.Alasan}."),
            new Table(
                [
                    Blok.KolomNama("Keluaran", 2),
                    .. Blok.Bersama("Volume", Blok.KolomTeks("Target", 0.7), Blok.KolomTeks("Realisasi", 0.7)),
                    .. Blok.Bersama("Anggaran", Blok.KolomAngka("Pagu (Rp)"), Blok.KolomAngka("Realisasi (Rp)"), Blok.KolomAngka("Serapan (%)")),
                    Blok.KolomTeks("Efisiensi"),
                ],
                [
                    .. keluaran.Select(satu => new TableRow(
                        Tulis.Bersih(satu.Anggaran.Nama),
                        satu.Target?.ToString() ?? Tulis.Kosong,
                        satu.Capai?.ToString() ?? Tulis.Kosong,
                        satu.Anggaran.Pagu.ToString(),
                        satu.Anggaran.Realisasi.ToString(),
                        Tulis.Angka(satu.Anggaran.Serapan),
                        satu.Efisiensi?.ToString() ?? $"tidak dapat dihitung: {satu.Alasan}")),
                ])
            {
                Caption = "Keluaran, volume, dan efisiensinya",
                Note = "Efisiensi per keluaran menurut rumus PMK 249/PMK.02/2011; nilai negatif berarti biaya per satuan melebihi rencana.",
            },
        ];
    }

    /// <summary>Plan against spending by month, quarter and half-year; nothing when no month was filled in.</summary>
    public static IEnumerable<Block> SepanjangTahun(Bahan bahan)
    {
        var anggaran = bahan.Isi.Anggaran;
        var belum = anggaran.Bulan.Where(satu => satu is { Rencana: null, Realisasi: null }).Select(satu => satu.Nama).ToList();
        return belum.Count == anggaran.Bulan.Count ? [] :
        [
            new Heading(3, "Penyerapan Sepanjang Tahun"),
            Blok.Paragraf("Tabel berikut menyandingkan rencana penarikan dana dengan realisasi setiap bulan, triwulan, dan semester. Jumlah tidak dihitung bila salah satu bulannya belum diisi."),
            .. GrafikBulanan.Susun(anggaran),
            new Table(
                [
                    Blok.KolomNama("Periode"), Blok.KolomAngka("Rencana (Rp)"), Blok.KolomAngka("Realisasi (Rp)"), Blok.KolomAngka("Deviasi (%)"),
                    Blok.KolomAngka("Realisasi kumulatif (Rp)"),
                ],
                [
                    .. Berisi(anggaran.Bulan),
                    .. Kelompok("Triwulan", Berisi(anggaran.Triwulan)),
                    .. Kelompok("Semester", Berisi(anggaran.Semester)),
                ])
            {
                Caption = "Rencana dan realisasi anggaran sepanjang tahun",
                Note = "Deviasi adalah realisasi dikurangi rencana, dalam persen rencana." + (belum.Count == 0 ? "" : $" Belum diisi: {Tulis.Gabung(belum)}."),
            },
        ];
    }

    private static IEnumerable<TableRow> Baris(SimpulAnggaran simpul, TingkatAnggaran terdalam) => simpul.Tingkat > terdalam ? [] :
    [
        new TableRow(simpul.Kode ?? Tulis.Kosong, NamaSimpul.Dari(simpul), simpul.Jumlah.Pagu.ToString(), simpul.Jumlah.Realisasi.ToString(), Tulis.Angka(simpul.Jumlah.Serapan))
        {
            Kind = simpul.Tingkat == TingkatAnggaran.Program ? RowKind.Group : RowKind.Body,
        },
        .. simpul.Anak.SelectMany(anak => Baris(anak, terdalam)),
    ];

    private static List<TableRow> Berisi(IReadOnlyList<RealisasiPeriode> periode) => [.. periode.Where(satu => satu is not { Rencana: null, Realisasi: null }).Select(Periode)];

    private static IEnumerable<TableRow> Kelompok(string nama, List<TableRow> baris) => baris.Count == 0 ? [] : [Blok.Kelompok(nama, 5), .. baris];

    private static TableRow Periode(RealisasiPeriode periode) => new(
        periode.Nama, Uang(periode.Rencana), Uang(periode.Realisasi), periode.Deviasi?.Angka() ?? Tulis.Kosong, Uang(periode.RealisasiKumulatif));

    private static string Uang(Rupiah? jumlah) => jumlah?.ToString() ?? Tulis.Kosong;
}
