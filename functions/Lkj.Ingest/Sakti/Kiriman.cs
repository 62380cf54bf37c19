using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Sakti;

/// <summary>
/// An upload as a whole: the template, and reports of other applications that complete it. Those are known by what they hold, not by
/// their names.
/// </summary>
internal sealed class Kiriman(KodeSatker satker, TahunAnggaran tahun, PengumpulTemuan temuan)
{
    private readonly List<LembarMentah> templat = [];
    private IsiFaDetail? faDetail;
    private Asal? pertama;

    /// <summary>Reads the sheets and makes the submission; null when the template is not among them or cannot be read.</summary>
    /// <param name="mentah">The sheets of all files.</param>
    /// <param name="susun">Makes a submission from the rows of the template.</param>
    public Pengajuan? Baca(IReadOnlyList<LembarMentah> mentah, Func<IReadOnlyDictionary<string, IReadOnlyList<BarisLembar>>, Pengajuan?> susun)
    {
        foreach (var satu in mentah)
            Pilah(satu);
        if (Tercampur())
            return null;
        if (pertama is not null && !templat.Exists(Bernama))
        {
            temuan.Tambah(JenisSakti.TanpaTemplat, pertama with { Lembar = "" }, "", "templat dengan lembar Perjanjian Kinerja dan Pengukuran dalam kiriman yang sama");
            PeriksaSendiri();
            return null;
        }

        var lembar = PencocokLembar.Baca(templat, temuan, Skema());
        return faDetail is null ? susun(lembar) : Lengkapi(lembar, faDetail, susun);
    }

    private void Pilah(LembarMentah satu)
    {
        var asal = new Asal(satu.Berkas, satu.Nama);
        if (satu.Tersembunyi || KepalaFaDetail.Cari(satu) is not { } kepala)
            templat.Add(satu);
        else if (faDetail is not null)
            temuan.Tambah(JenisKepala.LembarGanda, asal, "laporan Fa Detail kedua", "satu laporan Fa Detail, dengan satu basis");
        else if (PembacaFaDetail.Baca(satu, kepala, temuan) is { } isi)
        {
            faDetail = isi;
            PemeriksaFaDetail.Judul(isi.Judul, asal, satker, tahun, temuan);
        }

        if (!templat.Contains(satu))
            pertama ??= asal;
    }

    /// <summary>Whether the template came twice: in two workbooks, or as workbook and CSV.</summary>
    private bool Tercampur()
    {
        var bernama = templat.Where(Bernama).ToList();
        if (bernama.TrueForAll(satu => !satu.BukuKerja) || bernama.TrueForAll(satu => satu.Berkas == bernama[0].Berkas))
            return false;
        temuan.Tambah(JenisBerkas.Susunan, new Asal(bernama[^1].Berkas, ""), "buku kerja templat bersama templat lain", "satu buku kerja, atau berkas CSV saja");
        return true;
    }

    private static bool Bernama(LembarMentah satu) => PencocokLembar.Cari(satu.Nama, SkemaLkj.Semua) is not null;

    /// <summary>Where the budget comes from Fa Detail, the template's table may be missing and its amounts may be left out.</summary>
    private IReadOnlyList<Lembar>? Skema() => faDetail is null ? null :
    [
        .. SkemaLkj.Semua.Select(lembar => lembar != SkemaAnggaran.Lembar ? lembar : lembar with
        {
            Wajib = false,
            Kolom = [.. lembar.Kolom.Select(kolom => kolom.Kunci is "uraian" or "pagu" or "realisasi" ? kolom with { Wajib = false } : kolom)],
        }),
    ];

    private Pengajuan? Lengkapi(
        IReadOnlyDictionary<string, IReadOnlyList<BarisLembar>> lembar, IsiFaDetail isi, Func<IReadOnlyDictionary<string, IReadOnlyList<BarisLembar>>, Pengajuan?> susun)
    {
        var anggaran = lembar.GetValueOrDefault(SkemaAnggaran.Lembar.Nama, []);
        var baris = PenggabungAnggaran.Gabung(isi.Baris, BarisPelengkap.Dari(anggaran), temuan);
        var pengajuan = susun(lembar.Where(satu => satu.Key != SkemaAnggaran.Lembar.Nama).ToDictionary());
        // The template may print the same total; it is one total then.
        return pengajuan is null ? null : pengajuan with
        {
            Identitas = pengajuan.Identitas with { Basis = PemeriksaFaDetail.Basis(isi.Judul, isi.Tempat, pengajuan.Identitas.Basis, temuan) },
            Anggaran = baris,
            TotalAnggaran = [.. pengajuan.TotalAnggaran, .. isi.Total.Where(satu => !pengajuan.TotalAnggaran.Any(lain => lain.Pagu.Nilai == satu.Pagu.Nilai && lain.Realisasi.Nilai == satu.Realisasi.Nilai))],
        };
    }

    /// <summary>Without the template there is no submission, but the budget alone can be checked: parents, totals, amounts.</summary>
    private void PeriksaSendiri()
    {
        if (faDetail is null)
            return;
        var identitas = new Identitas(satker, "", null, tahun, null, null, null, null, null, null, ZonaWaktu.Wib);
        foreach (var satu in Pemeriksa.Periksa(new Pengajuan(identitas, [], [], [], [], [], faDetail.Baris, faDetail.Total, [], [], [])).Where(satu => satu.Tempat is not null))
            temuan.Tambah(satu);
    }
}
