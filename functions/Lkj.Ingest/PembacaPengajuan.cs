using Lkj.Domain.Acuan;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Penyusunan;
using Lkj.Ingest.Sakti;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest;

/// <summary>Reads an upload into a submission: files, sheets, cells, in this order, with all findings in one run.</summary>
public static class PembacaPengajuan
{
    /// <summary>
    /// Reads a workbook, a set of CSV files, or such a set as .zip; beside it reports of SAKTI that fill the budget. Never throws, whatever
    /// the bytes.
    /// </summary>
    /// <param name="berkas">The upload.</param>
    /// <param name="satker">The office it was sent for.</param>
    /// <param name="tahun">The year it was sent for.</param>
    /// <param name="batas">What it may weigh.</param>
    /// <param name="daftar">The offices; null for the list that the program brings along.</param>
    public static HasilBaca Baca(IReadOnlyList<BerkasMasuk> berkas, KodeSatker satker, TahunAnggaran tahun, BatasBerkas batas, DaftarSatker? daftar = null)
    {
        var temuan = new PengumpulTemuan();
        var mentah = PembacaBerkas.Baca(berkas, batas, temuan);
        var pengajuan = temuan.AdaGalat ? null : new Kiriman(satker, tahun, temuan).Baca(mentah, lembar => Susun(lembar, satker, tahun, daftar ?? DaftarSatker.Bawaan));
        return new HasilBaca(temuan.AdaGalat ? null : pengajuan, temuan.Hasil());
    }

    private static Pengajuan? Susun(IReadOnlyDictionary<string, IReadOnlyList<BarisLembar>> lembar, KodeSatker satker, TahunAnggaran tahun, DaftarSatker daftar)
    {
        IReadOnlyList<BarisLembar> Baris(Lembar satu) => lembar.GetValueOrDefault(satu.Nama, []);

        var identitas = Baris(SkemaIdentitas.Lembar) is [var formulir, ..] ? PenyusunIdentitas.Susun(formulir, satker, tahun, daftar) : null;
        var renstra = PenyusunTeks.Renstra(Baris(SkemaLkj.Renstra));
        var rkt = PenyusunIndikator.Susun(Baris(SkemaLkj.Rkt));
        var perjanjian = PenyusunIndikator.Susun(Baris(SkemaLkj.PerjanjianKinerja));
        var iku = PenyusunIndikator.Susun(Baris(SkemaLkj.Iku));
        var pengukuran = PenyusunIndikator.Susun(Baris(SkemaLkj.Pengukuran));
        var (anggaran, total) = PenyusunAnggaran.Susun(Baris(SkemaAnggaran.Lembar), Baris(SkemaAnggaran.Total));
        var sumber = PenyusunTeks.SumberDana(Baris(SkemaLkj.SumberDana));
        var riwayat = PenyusunPendukung.Riwayat(Baris(SkemaLkj.Riwayat));
        var triwulan = PenyusunPendukung.Triwulan(Baris(SkemaLkj.Triwulan));
        var kegiatan = PenyusunPendukung.Kegiatan(Baris(SkemaLkj.Kegiatan));
        var bulanan = PenyusunPendukung.Bulanan(Baris(SkemaLkj.Bulanan));
        var revisi = PenyusunPendukung.RevisiDipa(Baris(SkemaLkj.RevisiDipa));
        var organisasi = PenyusunPendukung.Organisasi(Baris(SkemaLkj.Organisasi));
        var narasi = PenyusunTeks.Narasi(Baris(SkemaLkj.Narasi));
        var alasan = PenyusunTeks.Alasan(Baris(SkemaLkj.Alasan));
        return identitas is null
            ? null
            : new Pengajuan(identitas, renstra, rkt, perjanjian, iku, pengukuran, anggaran, total, sumber, narasi, alasan)
            {
                Riwayat = riwayat,
                Triwulan = triwulan,
                Kegiatan = kegiatan,
                Bulanan = bulanan,
                RevisiDipa = revisi,
                Organisasi = organisasi,
            };
    }
}
