using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Perbandingan;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>The forms PKK (per activity) and PPS (per objective): indicators with target, realisasi and capaian beside their money.</summary>
internal static class TabelPkkPps
{
    /// <summary>Both tables, for wide pages, each only where there is money or an activity to show; nothing when there is neither an activity nor an objective.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var (pkk, pps) = (bahan.Isi.Perbandingan.Pkk, bahan.Isi.Perbandingan.Pps);
        if (pkk.Count + pps.Count == 0)
            yield break;
        yield return new Heading(3, "Pengukuran Kinerja Kegiatan dan Pencapaian Sasaran");
        if (pkk.Count > 0)
            yield return Tabel($"Pengukuran kinerja kegiatan (PKK) Tahun {bahan.Identitas.Tahun}", "Kegiatan dan indikator", [.. KelompokPkk(pkk)]);
        else
            yield return Blok.BelumAda("Pengukuran kinerja kegiatan belum diisi", "Kegiatan, indikator, target, dan realisasinya diisi pada lembar Kegiatan.");
        if (pps.Any(satu => satu.Anggaran is not null))
            yield return Tabel($"Pengukuran pencapaian sasaran (PPS) Tahun {bahan.Identitas.Tahun}", "Sasaran dan indikator", [.. pps.SelectMany(Sasaran)]);
        else
            yield return Blok.BelumAda("Anggaran belum dikaitkan dengan sasaran", "Sasaran yang didukung setiap baris anggaran diisi pada lembar Anggaran. Capaian setiap sasaran dimuat pada bagian sebelumnya.");
    }

    private static Table Tabel(string judul, string kepala, IReadOnlyList<TableRow> baris) => new(
        [
            Blok.KolomNama(kepala),
            .. Blok.Bersama("Kinerja", Blok.KolomAngka("Target"), Blok.KolomAngka("Realisasi"), Blok.KolomAngka("Capaian asli (%)")),
            .. Blok.Bersama("Anggaran", Blok.KolomAngka("Pagu (Rp)"), Blok.KolomAngka("Realisasi (Rp)"), Blok.KolomAngka("Serapan (%)")),
        ],
        baris)
    {
        Caption = judul,
        Note = "Anggaran tercantum pada baris nama; tanda \u2013 berarti tidak ada baris anggaran yang dikaitkan, n/a berarti tidak dapat dihitung.",
    };

    // Lines of one activity repeat its money, which is therefore shown once, beside the activity's name.
    private static IEnumerable<TableRow> KelompokPkk(IReadOnlyList<HasilPkk> pkk) => pkk
        .GroupBy(satu => Tulis.Bersih(satu.Baris.Kegiatan.Nilai), StringComparer.OrdinalIgnoreCase)
        .SelectMany(kegiatan => (IEnumerable<TableRow>)
        [
            Uang(kegiatan.Key, kegiatan.First().Pagu, kegiatan.First().Realisasi, kegiatan.First().Serapan),
            .. kegiatan.Select(satu => Indikator(satu.Baris.Indikator, satu.Capaian)),
        ]);

    private static IEnumerable<TableRow> Sasaran(HasilPps pps) =>
    [
        Uang(Tulis.Bersih(pps.Sasaran.Nama), pps.Anggaran?.Pagu, pps.Anggaran?.Realisasi, pps.Anggaran?.Serapan),
        .. pps.Sasaran.Indikator.Select(satu => Indikator(satu.Baris, satu.Capaian)),
    ];

    private static TableRow Uang(string nama, Rupiah? pagu, Rupiah? realisasi, Persen? serapan) => new(
        new TableCell(nama) { ColumnSpan = 4 },
        new TableCell(pagu?.ToString() ?? Tulis.Kosong) { Alignment = Alignment.Right },
        new TableCell(realisasi?.ToString() ?? Tulis.Kosong) { Alignment = Alignment.Right },
        new TableCell(pagu is null ? Tulis.Kosong : Tulis.Angka(serapan)) { Alignment = Alignment.Right }) { Kind = RowKind.Group };

    private static TableRow Indikator(Domain.Isi.BarisIndikator baris, HasilCapaian capaian) => new(
        Tulis.Nama(baris), Tulis.Target(baris), Tulis.Realisasi(baris), Tulis.Angka(capaian.Asli), "", "", "");
}
