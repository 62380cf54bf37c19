using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Naskah;
using Lkj.Report.Perencanaan;

namespace Lkj.Report.Lampiran;

/// <summary>The Perjanjian Kinerja: statement, parties, targets and money. The signed sheet is on paper, so the annex says that it has to be added.</summary>
internal static class LampiranPerjanjian
{
    /// <summary>Heading, statement, tables, what is missing.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var identitas = bahan.Identitas;
        var ada = bahan.Pengajuan.PerjanjianKinerja.Count > 0;
        return
        [
            new Heading(1, "Perjanjian Kinerja") { Label = "Lampiran 1" },
            .. ada ? Pernyataan(bahan) : [],
            .. ada ? [TabelRencana.Susun($"Perjanjian Kinerja {identitas.Nama} Tahun {identitas.Tahun}", bahan.Pengajuan.PerjanjianKinerja), .. TabelRencana.Anggaran(bahan)] : Array.Empty<Block>(),
            Blok.BelumAda(
                ada ? "Lembar bertanda tangan belum ada" : "Perjanjian Kinerja belum ada",
                "Naskah Perjanjian Kinerja yang ditandatangani kedua pihak tidak termasuk dalam data yang diserahkan dan perlu dilampirkan oleh satker."),
        ];
    }

    private static IEnumerable<Block> Pernyataan(Bahan bahan)
    {
        var identitas = bahan.Identitas;
        var tanggal = identitas.TanggalPerjanjian is { } hari ? $"Pada tanggal {Penulisan.Tanggal(hari)}" : $"Untuk Tahun {identitas.Tahun}";
        yield return new Heading(2, $"Pernyataan Perjanjian Kinerja Tahun {identitas.Tahun}");
        yield return new Paragraph($"{tanggal} kedua pihak berikut bersepakat tentang kinerja {identitas.Nama} agar tugas dijalankan secara efektif, terbuka, dan berorientasi pada hasil.");
        yield return new Table(
            [Blok.KolomNama("Pihak"), Blok.KolomTeks("Nama", 2), Blok.KolomTeks("Jabatan", 2)],
            [new("Pihak pertama", Isi(identitas.Penandatangan), Isi(identitas.Jabatan)), new("Pihak kedua", Isi(identitas.PihakKedua), Isi(identitas.JabatanPihakKedua))])
        {
            Caption = "Pihak dalam Perjanjian Kinerja",
        };
        yield return Blok.Bernomor(
        [
            "Pihak pertama berjanji mewujudkan target kinerja pada tabel berikut. Tercapai atau tidaknya target itu menjadi tanggung jawab pihak pertama.",
            "Pihak kedua membina dan memantau pelaksanaannya, menilai capaiannya, serta mengambil tindakan yang diperlukan, baik berupa penghargaan maupun teguran.",
        ]);
    }

    private static string Isi(string? teks) => string.IsNullOrWhiteSpace(teks) ? "belum diisi" : teks;
}
