using Lkj.Domain.Perbandingan;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Lampiran;

/// <summary>What evaluators ask of the report, present or named as missing: their list, then the seven comparisons per objective.</summary>
internal static class LampiranKelengkapan
{
    // More objectives than these find no room beside each other.
    private const int KolomTerbanyak = 6;

    /// <summary>Heading and both tables; the second only where there is an objective.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var (evaluasi, pps) = (bahan.Isi.Perbandingan.Evaluasi, bahan.Isi.Perbandingan.Pps);
        return
        [
            new Heading(1, "Daftar Kelengkapan") { Label = "Lampiran 3" },
            new Paragraph(
                "Daftar ini membandingkan isi laporan dengan butir yang dinilai pada komponen pelaporan dalam evaluasi akuntabilitas kinerja menurut PermenPAN-RB Nomor 88 Tahun 2021. "
                + Hitungan(evaluasi)),
            new Table(
                [Blok.KolomNama("Butir", 3), Blok.KolomTeks("Keadaan")],
                [.. evaluasi.GroupBy(satu => satu.Kelompok).SelectMany(kelompok => (IEnumerable<TableRow>)[Blok.Kelompok(Nama(kelompok.Key), 2), .. kelompok.Select(Baris)])])
            {
                Caption = "Kelengkapan menurut daftar evaluasi",
                Note = "Butir yang ditentukan setelah laporan terbit, seperti reviu dan penyampaian, tidak dapat dinilai dari data yang diserahkan.",
            },
            .. pps.Count == 0 ? Array.Empty<Block>() :
            [
                new Paragraph("PermenPAN-RB Nomor 53 Tahun 2014 meminta tujuh hal untuk setiap sasaran. Tabel berikut menunjukkan ketersediaannya dalam data."),
                pps.Count <= KolomTerbanyak ? PerSasaran(bahan, pps) : Ringkas(pps),
            ],
        ];
    }

    private static string Hitungan(IReadOnlyList<ButirEvaluasi> evaluasi)
    {
        var keadaan = evaluasi.CountBy(satu => satu.Keadaan).ToDictionary();
        return $"Dari {evaluasi.Count} butir, {Jumlah(KeadaanButir.Ada)} ada, {Jumlah(KeadaanButir.Sebagian)} ada sebagian, {Jumlah(KeadaanButir.BelumAda)} belum ada, "
            + $"dan {Jumlah(KeadaanButir.TidakDapatDiputuskan)} belum dapat dinilai.";

        int Jumlah(KeadaanButir satu) => keadaan.GetValueOrDefault(satu);
    }

    private static TableRow Baris(ButirEvaluasi butir) => new(
        butir.Butir,
        new TableCell(butir.Keadaan switch
        {
            KeadaanButir.Ada => "ada",
            KeadaanButir.Sebagian => "ada sebagian",
            KeadaanButir.BelumAda => "belum ada",
            _ => "belum dapat dinilai",
        })
        { Bold = butir.Keadaan is KeadaanButir.Sebagian or KeadaanButir.BelumAda });

    private static string Nama(KelompokEvaluasi kelompok) => kelompok switch
    {
        KelompokEvaluasi.Pemenuhan => "Pemenuhan",
        KelompokEvaluasi.Kualitas => "Kualitas",
        _ => "Pemanfaatan",
    };

    private static Table PerSasaran(Bahan bahan, IReadOnlyList<HasilPps> pps) => new(
        [Blok.KolomNama("Yang diminta", 2), .. pps.Select(satu => Blok.KolomTeks(bahan.Tanda(satu.Sasaran)))],
        [
            .. pps[0].Unsur.Index().Select(unsur => new TableRow(
                [Tulis.Awal(NamaUnsur.Dari(unsur.Item.Unsur)), .. pps.Select(satu => Sel(satu.Unsur[unsur.Index].Ada, satu.Unsur[unsur.Index].Dari))])),
        ])
    {
        Caption = "Tujuh perbandingan setiap sasaran",
        Note = "Angka menunjukkan untuk berapa indikator perbandingan itu ada.",
    };

    private static Table Ringkas(IReadOnlyList<HasilPps> pps) => new(
        [Blok.KolomNama("Yang diminta", 2), Blok.KolomTeks("Sasaran yang lengkap")],
        [
            .. pps[0].Unsur.Index().Select(unsur => new TableRow(
                Tulis.Awal(NamaUnsur.Dari(unsur.Item.Unsur)), Sel(pps.Count(satu => satu.Unsur[unsur.Index].Lengkap), pps.Count))),
        ])
    {
        Caption = "Tujuh perbandingan setiap sasaran",
    };

    private static TableCell Sel(int ada, int dari) => ada switch
    {
        0 => new TableCell("belum ada") { Bold = true },
        _ when ada == dari => "ada",
        _ => new TableCell($"{ada} dari {dari}") { Bold = true },
    };
}
