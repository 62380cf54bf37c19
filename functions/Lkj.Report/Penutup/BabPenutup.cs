using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Penutup;

/// <summary>BAB IV: the conclusion that follows from the figures, and what to do next.</summary>
internal static class BabPenutup
{
    /// <summary>The chapter's only section.</summary>
    public static IEnumerable<Section> Susun(Bahan bahan) =>
    [
        new Section(
        [
            new Heading(1, "Penutup") { Label = "BAB IV" },
            .. Simpulan(bahan),
            .. Saran(bahan),
            .. Langkah(bahan),
        ]),
    ];

    private static IEnumerable<Block> Simpulan(Bahan bahan)
    {
        yield return new Heading(2, "Simpulan") { Label = "A." };
        yield return Blok.Paragraf(KalimatSatker.Capaian(bahan.Identitas, bahan.Isi.Kinerja, bahan.Aturan), KalimatSatker.Simpulan(bahan.Identitas, bahan.Isi.Kinerja), KalimatSatker.Ujung(bahan.Isi.Kinerja));
        yield return Blok.Paragraf([KalimatAnggaran.Jumlah(bahan.Isi.Anggaran), .. KalimatAnggaran.Tercetak(bahan.Isi.Anggaran), KalimatSatker.CapaianSerapan(bahan.Isi.Kinerja, bahan.Isi.Anggaran, bahan.Aturan)]);
        if (bahan.Narasi(BagianNarasi.Kesimpulan) is not { Count: > 0 } klaim)
        {
            yield return Blok.BelumAda("Simpulan satker belum diisi", "Simpulan dari satker sendiri diisi pada lembar Narasi, bagian Kesimpulan.");
            yield break;
        }

        yield return new Paragraph("Satker menyampaikan simpulan berikut.");
        yield return Blok.Bernomor(klaim.Select(teks => $"\u201C{teks}\u201D"));
        yield return new Callout("Menurut angka dalam laporan ini", Blok.Paragraf(KalimatSatker.Simpulan(bahan.Identitas, bahan.Isi.Kinerja)) with { Alignment = Alignment.Left });
    }

    private static IEnumerable<Block> Saran(Bahan bahan)
    {
        var (satker, angka) = (bahan.Narasi(BagianNarasi.Rekomendasi), Rekomendasi.DariAngka(bahan));
        yield return new Heading(2, "Rekomendasi") { Label = "B." };
        if (satker.Count > 0)
        {
            yield return new Paragraph("Satker merekomendasikan hal berikut.");
            yield return Blok.Bernomor(satker);
        }

        if (angka.Count > 0)
        {
            yield return new Paragraph(satker.Count > 0
                ? "Selain itu, dari angka dalam laporan ini, hal berikut perlu ditindaklanjuti."
                : "Satker belum menyampaikan rekomendasinya sendiri. Dari angka dalam laporan ini, hal berikut perlu ditindaklanjuti.");
            yield return Blok.Bernomor(angka);
        }

        if (satker.Count + angka.Count == 0)
            yield return Blok.BelumAda("Rekomendasi satker belum diisi", "Rekomendasi dari satker sendiri diisi pada lembar Narasi, bagian Rekomendasi.");
    }

    private static IEnumerable<Block> Langkah(Bahan bahan)
    {
        var langkah = bahan.Narasi(BagianNarasi.Langkah);
        var upaya = bahan.Isi.Kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator)
            .Where(satu => !satu.MencapaiTarget && satu.Baris.TindakLanjut is not null)
            .Select(satu => $"{Tulis.Bersih(satu.Baris.Indikator.Nilai)}: {satu.Baris.TindakLanjut!.Nilai}").ToList();
        yield return new Heading(2, "Langkah ke Depan") { Label = "C." };
        if (langkah.Count > 0)
        {
            yield return Blok.Bernomor(langkah);
        }
        else if (upaya.Count > 0)
        {
            yield return new Paragraph("Untuk indikator yang belum mencapai target, satker mencatat upaya berikut.");
            yield return Blok.Bernomor(upaya);
        }
        else
        {
            yield return Blok.BelumAda("Langkah ke depan belum diisi", "Langkah perbaikan tahun berikutnya diisi pada lembar Narasi, bagian Langkah.");
        }
    }
}
