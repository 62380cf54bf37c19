using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Grafik;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>BAB III B: the recomputed budget beside the printed one, the sums by source and kind, what chapters state.</summary>
internal static class RealisasiAnggaran
{
    /// <summary>Totals, groups, sources, the office's words.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var anggaran = bahan.Isi.Anggaran;
        yield return new Heading(2, "Realisasi Anggaran") { Label = "B." };
        yield return new Heading(3, "Pagu, Realisasi, dan Serapan");
        if (anggaran.Baris.Count == 0)
        {
            yield return Blok.BelumAda("Tabel anggaran belum diisi", "Baris anggaran dengan pagu dan realisasinya diisi pada lembar Anggaran.");
        }
        else
        {
            yield return Blok.Paragraf([KalimatAnggaran.Jumlah(anggaran), .. KalimatAnggaran.Tercetak(anggaran)]);
            yield return Jumlah(anggaran);
            yield return Blok.Paragraf(
                KalimatAnggaran.MelebihiPagu(anggaran), KalimatAnggaran.PaguNol(anggaran), KalimatAnggaran.TanpaRealisasi(anggaran), KalimatAnggaran.Rendah(anggaran, bahan.Aturan),
                RincianAnggaran.SampaiKeluaran(anggaran) ? "Rincian sampai dengan rincian output dimuat pada akhir bab ini." : "Rincian semua baris dimuat pada akhir bab ini.");
        }

        foreach (var blok in AnggaranBertingkat.MenurutJalur(bahan))
            yield return blok;
        foreach (var tabel in new[] { Kelompok("Anggaran menurut sumber dana", "Sumber dana", anggaran.PerSumber), Kelompok("Anggaran menurut jenis belanja", "Jenis belanja", anggaran.PerJenis) }.OfType<Table>())
            yield return tabel;
        foreach (var blok in AnggaranBertingkat.Keluaran(bahan).Concat(AnggaranBertingkat.SepanjangTahun(bahan)).Concat(GrafikKuadran.Susun(bahan)))
            yield return blok;
        if (anggaran.Revisi is { Count: > 0 } revisi)
            yield return Revisi(revisi);
        foreach (var blok in Sumber(SumberBab.Dari(bahan.Pengajuan.PernyataanAnggaran)))
            yield return blok;
        foreach (var blok in Blok.UraianSatker(bahan.Narasi(BagianNarasi.Anggaran)))
            yield return blok;
    }

    private static Table Jumlah(HasilAnggaran anggaran) => new(
        [Blok.KolomNama("Jumlah"), Blok.KolomAngka("Pagu (Rp)"), Blok.KolomAngka("Realisasi (Rp)"), Blok.KolomAngka("Serapan (%)")],
        [
            new TableRow("Dihitung dari semua baris", anggaran.Jumlah.Pagu.ToString(), anggaran.Jumlah.Realisasi.ToString(), Tulis.Angka(anggaran.Jumlah.Serapan)) { Kind = RowKind.Total },
            .. KalimatAnggaran.Serupa(anggaran).SelectMany(total => new[]
            {
                new TableRow($"{KalimatAnggaran.Label(total)}, tercantum", total.Key.Pagu.ToString(), total.Key.Realisasi.ToString(), total.Key.Persen is { } persen ? new Persen(persen).Angka() : Tulis.Kosong),
                new TableRow("Selisih tercantum dan dihitung", (total.Key.Pagu - anggaran.Jumlah.Pagu).ToString(), (total.Key.Realisasi - anggaran.Jumlah.Realisasi).ToString(), Tulis.Kosong),
            }),
        ])
    {
        Caption = "Jumlah anggaran yang dihitung dan yang tercantum",
    };

    private static Table? Kelompok(string judul, string kepala, IReadOnlyList<JumlahAnggaran> kelompok) => kelompok.Count == 0 ? null : new Table(
        [Blok.KolomNama(kepala), Blok.KolomAngka("Pagu (Rp)"), Blok.KolomAngka("Realisasi (Rp)"), Blok.KolomAngka("Serapan (%)")],
        [.. kelompok.Select(satu => new TableRow(satu.Nama, satu.Pagu.ToString(), satu.Realisasi.ToString(), Tulis.Angka(satu.Serapan)))])
    {
        Caption = judul,
    };

    private static Table Revisi(IReadOnlyList<HasilRevisi> revisi) => new(
        [Blok.KolomNama("Keadaan DIPA"), Blok.KolomTeks("Tanggal"), Blok.KolomAngka("Pagu (Rp)"), Blok.KolomAngka("Perubahan (Rp)"), Blok.KolomTeks("Yang diubah", 2)],
        [
            .. revisi.Select(satu => new TableRow(
                satu.Revisi.Ke == 0 ? "DIPA awal" : $"Revisi ke-{Penulisan.Desimal(satu.Revisi.Ke)}",
                satu.Revisi.Tanggal is { } tanggal ? Penulisan.Tanggal(tanggal) : Tulis.Kosong,
                satu.Revisi.Pagu.Nilai.ToString(),
                satu.Perubahan?.ToString() ?? Tulis.Kosong,
                satu.Revisi.Uraian?.Nilai ?? Tulis.Kosong)),
        ])
    {
        Caption = "DIPA dan revisinya",
    };

    private static IEnumerable<Block> Sumber(IReadOnlyList<SumberBab> sumber)
    {
        yield return new Heading(3, "Sumber Dana");
        if (sumber.Count == 0)
        {
            yield return Blok.BelumAda("Sumber dana belum diisi", "Jumlah APBN, hibah, dan DIPA diisi pada lembar Sumber Dana.");
            yield break;
        }

        yield return Blok.Paragraf([$"Tabel berikut memuat jumlah anggaran sebagaimana disebut dalam dokumen satker, beserta penjumlahannya.", .. KalimatSumber.Jumlah(sumber), KalimatSumber.Antarbab(sumber)]);
        yield return new Table(
            [Blok.KolomNama("Bagian"), Blok.KolomAngka("APBN (Rp)"), Blok.KolomAngka("Hibah (Rp)"), Blok.KolomAngka("Jumlah sumber (Rp)"), Blok.KolomAngka("DIPA tercantum (Rp)"), Blok.KolomAngka("Selisih (Rp)")],
            [.. sumber.Select(bab => new TableRow(bab.Bagian, Angka(bab.Apbn?.Nilai), Angka(bab.Hibah?.Nilai), Angka(bab.Jumlah), Angka(bab.Dipa?.Nilai), Angka(bab.Selisih)))])
        {
            Caption = "Sumber dana menurut dokumen satker",
            Note = "Selisih adalah DIPA yang tercantum dikurangi jumlah sumbernya.",
        };
    }

    private static string Angka(Rupiah? jumlah) => jumlah?.ToString() ?? Tulis.Kosong;
}
