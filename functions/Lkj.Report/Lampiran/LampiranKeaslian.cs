using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Angka;
using Lkj.Report.Naskah;

namespace Lkj.Report.Lampiran;

/// <summary>The last page: version and hashes of the report, and how a reader finds out whether it is the one that was issued.</summary>
internal static class LampiranKeaslian
{
    /// <summary>Heading, hashes, steps and code; without an address to check at there are no steps.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var identitas = bahan.Identitas;
        var sidik = SidikIsi.Dari(bahan.Isi);
        yield return new Heading(1, "Pemeriksaan Keaslian") { Label = "Lampiran 5" };
        yield return new Paragraph("Data berikut menunjukkan terbitan mana yang sedang dibaca dan dari berkas mana angka-angkanya berasal.");
        yield return new Table(
            [new TableColumn("Keterangan", ColumnWidth.Fit) { IsRowHeader = true }, Blok.KolomTeks("Isi")],
            [
                new TableRow("Satker", $"{identitas.Nama} (kode {identitas.Satker})"),
                new TableRow("Tahun", identitas.Tahun.ToString()),
                new TableRow("Versi", Penulisan.Desimal(bahan.Isi.Versi)),
                new TableRow("Pengesahan", Pengesahan(bahan)),
                new TableRow("Sidik isi", Terbagi(sidik)),
                new TableRow("Sidik berkas sumber", Terbagi(bahan.Isi.Sidik)),
            ])
        {
            Caption = "Identitas terbitan",
            Note = "Sidik isi adalah SHA-256 dari angka-angka laporan dalam bentuk JSON; sidik berkas sumber adalah SHA-256 dari berkas yang diserahkan satker.",
        };
        yield return new Heading(2, "Cara Memeriksa");
        if (bahan.AlamatPeriksa is not { } alamat)
        {
            yield return new Paragraph("Alamat pemeriksaan belum diatur ketika laporan ini disusun. Keaslian laporan dapat ditanyakan kepada satker penyusunnya.");
            yield break;
        }

        foreach (var blok in Cara(alamat, $"satker={identitas.Satker}&tahun={identitas.Tahun}&versi={bahan.Isi.Versi}&isi={sidik}", "satker, tahun, versi, dan sidik isi", "laporan ini"))
            yield return blok;
    }

    /// <summary>The steps with their code.</summary>
    /// <param name="alamat">Where it is checked.</param>
    /// <param name="kode">What the code asks there.</param>
    /// <param name="cocokkan">What the reader compares.</param>
    /// <param name="ini">What the file is called.</param>
    public static IEnumerable<Block> Cara(Uri alamat, string kode, string cocokkan, string ini)
    {
        var lengkap = new Uri($"{alamat.AbsoluteUri}?{kode}");
        yield return new NumberedList(
            new ListItem(new Paragraph("Pindai kode QR di bawah ini atau buka ", new Run(alamat.AbsoluteUri) { Link = lengkap.AbsoluteUri }, ".") { Alignment = Alignment.Left }),
            $"Cocokkan {cocokkan} yang ditampilkan dengan tabel di atas.",
            $"Pilih berkas PDF {ini} di halaman yang sama untuk mengetahui apakah berkas itu sama dengan yang diterbitkan dan apakah sudah ada versi yang lebih baru.");
        yield return KodeQr.Gambar(lengkap);
        yield return new Paragraph("Sidik PDF tidak dapat dicetak di dalam PDF itu sendiri; sidik itu tercatat dalam daftar terbitan bertanda tangan, yang dapat diunduh untuk memeriksa laporan tanpa jaringan.") { Small = true };
    }

    private static string Pengesahan(Bahan bahan) => bahan.Pengesahan is { } sah
        ? $"Disahkan oleh {sah.Nama}, {sah.Jabatan}{(sah.Nip.Length > 0 ? $", NIP {sah.Nip}" : "")}, pada {Penulisan.Waktu(sah.Waktu, bahan.Identitas.Zona)}"
        : "Draf, belum disahkan";

    /// <summary>A hash in groups of sixteen.</summary>
    public static string Terbagi(string sidik) => string.Join(' ', sidik.Chunk(16).Select(potong => new string(potong)));
}
