using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Sakti;

/// <summary>
/// An upload as a whole: the template, and tables of other applications that complete it. Those are known by what they hold, not by
/// their names.
/// </summary>
internal sealed class Kiriman(KodeSatker satker, TahunAnggaran tahun, PengumpulTemuan temuan)
{
    private readonly List<LembarMentah> templat = [];
    private readonly List<LembarMentah> pengukuran = [];
    private readonly List<BarisPelengkap> capaian = [];
    private readonly HashSet<LaporanLain> lain = [];
    private IsiFaDetail? faDetail;
    private Asal? pertama;

    /// <summary>Reads the sheets and makes the submission; null when the template is not among them or cannot be read.</summary>
    /// <param name="mentah">The sheets of all files.</param>
    /// <param name="susun">Makes a submission from the rows of the template.</param>
    public Pengajuan? Baca(IReadOnlyList<LembarMentah> mentah, Func<IReadOnlyDictionary<string, IReadOnlyList<BarisLembar>>, Pengajuan?> susun)
    {
        foreach (var satu in mentah.Where(satu => !PencocokLembar.TanpaIsi(satu)))
        {
            if (satu.Tersembunyi || !Pilah(satu))
                templat.Add(satu);
            else
                pertama ??= new Asal(satu.Berkas, "");
        }

        if (Tercampur())
            return null;
        if (pertama is not null && !templat.Exists(Bernama))
        {
            temuan.Tambah(JenisSakti.TanpaTemplat, pertama, "", "templat dengan lembar Perjanjian Kinerja dan Pengukuran dalam kiriman yang sama");
            PeriksaSendiri();
            return null;
        }

        // The template's own table makes room for the office's where it was left empty.
        if (pengukuran.Count > 0)
            templat.RemoveAll(satu => Nama(satu) == SkemaLkj.Pengukuran.Nama && new PembacaLembar(satu, SkemaLkj.Pengukuran, new PengumpulTemuan()).Baca().Count == 0);
        var lembar = PencocokLembar.Baca([.. templat, .. pengukuran], temuan, Skema(), satu => pengukuran.Contains(satu) ? SkemaLkj.Pengukuran.Nama : null, tahun);
        var pengajuan = faDetail is null ? susun(lembar) : Lengkapi(lembar, faDetail, susun);
        return pengajuan is null ? null : pengajuan with { Anggaran = PenggabungAnggaran.Gabung(pengajuan.Anggaran, capaian, temuan) };
    }

    /// <summary>Takes a sheet that is not the template's own; false when it may be.</summary>
    private bool Pilah(LembarMentah satu)
    {
        var asal = new Asal(satu.Berkas, satu.Nama);
        if (KepalaFaDetail.Cari(satu) is { } kepala)
            BacaFaDetail(satu, kepala, asal);
        else if (Bernama(satu))
            return false;
        else if (LaporanLain.Kenali(satu) is { } laporan)
        {
            if (lain.Add(laporan))
                temuan.Tambah(JenisSakti.LaporanLain, asal, laporan.Nama, laporan.Gantinya);
        }
        else if (SkemaCapaianOutput.Kenal(satu))
            capaian.AddRange(new PembacaCapaianOutput(satker, tahun, temuan).Baca(satu));
        else if (PengenalTabel.Pengukuran(satu, tahun))
        {
            pengukuran.Add(satu);
            if (PengenalTabel.TahunLain(satu, tahun) is var (teks, baris))
                temuan.Tambah(JenisBagian.TahunLain, asal with { Sel = AlamatSel.Tulis(baris.Sel[0].Kolom, baris.Nomor) }, $"\"{teks}\"", tahun.ToString());
        }
        else
            return false;
        return true;
    }

    private void BacaFaDetail(LembarMentah satu, KepalaFaDetail kepala, Asal asal)
    {
        if (faDetail is not null)
            temuan.Tambah(JenisKepala.LembarGanda, asal, "laporan Fa Detail kedua", "satu laporan Fa Detail, dengan satu basis");
        else if (PembacaFaDetail.Baca(satu, kepala, temuan) is { } isi)
        {
            faDetail = isi;
            PemeriksaFaDetail.Judul(isi.Judul, asal, satker, tahun, temuan);
        }
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

    private static bool Bernama(LembarMentah satu) => Nama(satu) is not null;

    private static string? Nama(LembarMentah satu) => PencocokLembar.Cari(satu.Nama, SkemaLkj.Semua)?.Nama;

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
        var baris = PenggabungAnggaran.Wariskan(PenggabungAnggaran.Gabung(isi.Baris, BarisPelengkap.Dari(anggaran), temuan));
        var pengajuan = susun(lembar.Where(satu => satu.Key != SkemaAnggaran.Lembar.Nama).ToDictionary());
        // The template may print the same total; it is one total then.
        return pengajuan is null ? null : pengajuan with
        {
            Identitas = pengajuan.Identitas with { Basis = PemeriksaFaDetail.Basis(isi.Judul, isi.Tempat, pengajuan.Identitas.Basis, temuan) },
            Anggaran = baris,
            TotalAnggaran = [.. pengajuan.TotalAnggaran, .. isi.Total.Where(satu => !pengajuan.TotalAnggaran.Any(total => total.Pagu.Nilai == satu.Pagu.Nilai && total.Realisasi.Nilai == satu.Realisasi.Nilai))],
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
