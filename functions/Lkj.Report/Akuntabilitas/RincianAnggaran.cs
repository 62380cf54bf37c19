using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>Every line of the budget with its recomputed absorption, and the recomputed total; where the lines are very many, the sums down to the outputs.</summary>
internal static class RincianAnggaran
{
    // Beyond these lines a table is no longer read; the lines of a Fa Detail go down to single items.
    private const int BarisTerbanyak = 150;

    /// <summary>Heading and table; there is at least one line.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var anggaran = bahan.Isi.Anggaran;
        return
        [
            new Heading(3, "Rincian Realisasi Anggaran"),
            SampaiKeluaran(anggaran)
                ? AnggaranBertingkat.Jalur(anggaran, TingkatAnggaran.Keluaran, $"Realisasi anggaran Tahun {bahan.Identitas.Tahun} sampai dengan rincian output") with
                {
                    Note = $"Anggaran terdiri atas {Penulisan.Desimal(anggaran.Baris.Count)} baris; tabel ini berhenti pada rincian output (RO), dan jumlahnya mencakup semua baris.",
                }
                : Tabel(anggaran, $"Realisasi anggaran Tahun {bahan.Identitas.Tahun} menurut baris"),
        ];
    }

    /// <summary>Whether the lines are so many that the table stops at the outputs.</summary>
    public static bool SampaiKeluaran(HasilAnggaran anggaran) => anggaran.Baris.Count > BarisTerbanyak && anggaran.Jalur.Count > 0;

    private static Table Tabel(HasilAnggaran anggaran, string judul)
    {
        var berkode = anggaran.Baris.Any(satu => satu.Baris.Kode is not null);
        var bersumber = anggaran.Baris.Any(satu => satu.Baris.SumberDana is not null);
        var tercantum = anggaran.Baris.Any(satu => Tercantum(satu) is not null);
        var daun = new HashSet<BarisAnggaran>(new PohonAnggaran([.. anggaran.Baris.Select(satu => satu.Baris)]).Daun, ReferenceEqualityComparer.Instance);
        return new Table(
            [
                Blok.KolomNomor(),
                .. berkode ? [new TableColumn("Kode", ColumnWidth.Weight(0.6))] : Array.Empty<TableColumn>(),
                Blok.KolomNama("Uraian", 2.4),
                .. bersumber ? [new TableColumn("Sumber dana", ColumnWidth.Weight(0.5))] : Array.Empty<TableColumn>(),
                Blok.KolomTeks("Target volume", 0.65),
                Blok.KolomTeks("Realisasi volume", 0.65),
                Blok.KolomAngka("Pagu (Rp)"),
                Blok.KolomAngka("Realisasi (Rp)"),
                Blok.KolomAngka("Serapan (%)"),
                .. tercantum ? [Blok.KolomAngka("Tercantum")] : Array.Empty<TableColumn>(),
            ],
            [
                .. anggaran.Baris.Index().Select(satu => new TableRow(
                [
                    KalimatAnggaran.Nomor(satu.Item.Baris, satu.Index),
                    .. berkode ? [satu.Item.Baris.Kode?.Nilai ?? Tulis.Kosong] : Array.Empty<TableCell>(),
                    new TableCell(Tulis.Bersih(satu.Item.Baris.Uraian.Nilai)) { Bold = !daun.Contains(satu.Item.Baris) },
                    .. bersumber ? [satu.Item.Baris.SumberDana?.Nilai ?? Tulis.Kosong] : Array.Empty<TableCell>(),
                    Tulis.Volume(satu.Item.Baris.TargetVolume),
                    Tulis.Volume(satu.Item.Baris.RealisasiVolume),
                    satu.Item.Baris.Pagu.Nilai.ToString(),
                    satu.Item.Baris.Realisasi.Nilai.ToString(),
                    Tulis.Angka(satu.Item.Serapan),
                    .. tercantum ? [Tercantum(satu.Item) ?? ""] : Array.Empty<TableCell>(),
                ])),
                new TableRow(
                [
                    new TableCell("Jumlah (dihitung)") { ColumnSpan = 4 + (berkode ? 1 : 0) + (bersumber ? 1 : 0) },
                    anggaran.Jumlah.Pagu.ToString(),
                    anggaran.Jumlah.Realisasi.ToString(),
                    Tulis.Angka(anggaran.Jumlah.Serapan),
                    .. tercantum ? [""] : Array.Empty<TableCell>(),
                ]) { Kind = RowKind.Total },
            ])
        {
            Caption = judul,
            Carried = new CarriedSums("Jumlah dipindahkan", "Jumlah pindahan", [.. Pindahan(anggaran, daun, tercantum)]),
            Note = "Tanda \u2013 berarti tidak diisi; n/a berarti pagu nol sehingga serapan tidak dapat dihitung."
                + (tercantum ? " Kolom Tercantum memuat persentase pada dokumen satker yang berbeda dari hasil hitung." : "")
                + (daun.Count < anggaran.Baris.Count ? " Baris bercetak tebal adalah induk dan tidak ikut dijumlahkan." : ""),
        };
    }

    // What has come together with each line, as far as it is summed, and with the total; absorption is no sum.
    private static IEnumerable<IReadOnlyList<string>> Pindahan(HasilAnggaran anggaran, HashSet<BarisAnggaran> daun, bool tercantum)
    {
        var (pagu, realisasi) = (Rupiah.Nol, Rupiah.Nol);
        IReadOnlyList<string> Jumlah() => [pagu.ToString(), realisasi.ToString(), "", .. tercantum ? [""] : Array.Empty<string>()];
        foreach (var baris in anggaran.Baris.Select(satu => satu.Baris))
        {
            if (daun.Contains(baris))
                (pagu, realisasi) = (pagu + baris.Pagu.Nilai, realisasi + baris.Realisasi.Nilai);
            yield return Jumlah();
        }

        yield return Jumlah();
    }

    private static string? Tercantum(HasilBaris hasil) =>
        hasil.Baris.PersenTercetak is { } tercetak && (hasil.Serapan is not { } serapan || PersenTercetak.Bandingkan(tercetak, serapan) is not null)
            ? PersenTercetak.Tulis(tercetak)
            : null;
}
