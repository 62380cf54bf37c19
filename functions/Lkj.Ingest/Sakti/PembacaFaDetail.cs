using System.Text.RegularExpressions;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;

namespace Lkj.Ingest.Sakti;

/// <summary>
/// Reads a SAKTI "Laporan Fa Detail (16 Segmen)" (GLP039), as workbook or CSV. The level of a row is told by its leftmost text; a text
/// alone goes on with the name above it, also over a page break; a line repeated after a page break is one line.
/// </summary>
internal sealed partial class PembacaFaDetail
{
    private readonly LembarMentah lembar;
    private readonly KepalaFaDetail kepala;
    private readonly PengumpulTemuan temuan;
    private readonly PengenalTingkat pengenal = new();
    private readonly List<BarisAnggaran> hasil = [];
    private readonly List<TotalTercetak> total = [];
    private readonly JudulFaDetail judul;
    private readonly JalurBerjalan jalur;
    private int kolomNama;
    private int barisNama = -1;
    private bool diulang;

    private PembacaFaDetail(LembarMentah lembar, KepalaFaDetail kepala, PengumpulTemuan temuan)
    {
        (this.lembar, this.kepala, this.temuan) = (lembar, kepala, temuan);
        judul = JudulFaDetail.Baca(lembar, kepala.Awal, temuan);
        jalur = new JalurBerjalan(judul.BagianAnggaran, judul.UnitEselon);
    }

    /// <summary>The lines and the total; null when a column is missing without which nothing can be read.</summary>
    public static IsiFaDetail? Baca(LembarMentah lembar, KepalaFaDetail kepala, PengumpulTemuan temuan)
    {
        var kurang = KepalaFaDetail.Perlu.Where(satu => !kepala.Kolom.ContainsKey(satu.Kunci)).ToList();
        foreach (var (_, nama) in kurang)
            temuan.Tambah(JenisKepala.KolomTidakAda, new Asal(lembar.Berkas, lembar.Nama), "", $"kolom \"{nama}\"");
        return kurang.Count > 0 ? null : new PembacaFaDetail(lembar, kepala, temuan).Baca();
    }

    private IsiFaDetail Baca()
    {
        var terbaca = new LembarTerbaca(lembar, kepala.Kolom.Values, temuan);
        foreach (var baris in lembar.Baris.Where(satu => satu.Nomor > kepala.Akhir && !KepalaFaDetail.Ulangan(satu)))
            Baca(new BarisFaDetail(terbaca, kepala, baris));
        if (hasil.Count == 0)
            temuan.Tambah(JenisKepala.LembarTanpaIsi, new Asal(lembar.Berkas, lembar.Nama), "", "sedikitnya satu baris anggaran");
        return new IsiFaDetail(new Asal(lembar.Berkas, lembar.Nama), judul, hasil, total);
    }

    private void Baca(BarisFaDetail baris)
    {
        if (Lanjutan(baris) || baris.Teks is [{ Teks: ['*', ..] }, ..])
            return;
        if (baris.Teks.Count == 0 ? baris.BerJumlah : Jumlah().IsMatch(Rapi.Teks(baris.Teks[0].Teks)))
            BacaTotal(baris);
        else if (baris.Teks.Count > 0 && pengenal.Kenali(baris.Teks[0]) is var (tingkat, kode))
            BacaBaris(baris, tingkat, kode);
        else if (baris.BerJumlah)
            baris.Catat(JenisSakti.BarisTakDikenal, "kode program sampai akun, atau item dengan nomor enam angka");
    }

    /// <summary>A text alone in the column of the last name is the rest of that name.</summary>
    private bool Lanjutan(BarisFaDetail baris)
    {
        if (baris.BerJumlah || barisNama < 0 || baris.Teks is not [var sel] || sel.Kolom != kolomNama || ItemBaru().IsMatch(sel.Teks))
            return false;
        Sambung(sel.Teks);
        return true;
    }

    private void Sambung(string teks)
    {
        const int terpanjang = 2_000;
        var uraian = hasil[barisNama].Uraian;
        // After a page break a name goes on, or is printed once more, whole or in its parts.
        var tercetak = diulang && uraian.Nilai.Contains(Rapi.Teks(teks), StringComparison.OrdinalIgnoreCase);
        if (tercetak || uraian.Nilai.Length > terpanjang)
            return;
        var nilai = Rapi.Teks($"{uraian.Nilai} {teks}");
        hasil[barisNama] = hasil[barisNama] with { Uraian = uraian with { Nilai = nilai, Teks = nilai } };
    }

    private void BacaBaris(BarisFaDetail baris, TingkatAnggaran tingkat, string kode)
    {
        jalur.Ke(tingkat, kode);
        var nama = tingkat == TingkatAnggaran.Item ? baris.Teks[0] : baris.Teks.Count > 1 ? baris.Teks[1] : baris.Teks[0];
        kolomNama = nama.Kolom;
        if (baris.Uang(KepalaFaDetail.Pagu) is not { } pagu || baris.Uang(KepalaFaDetail.Sampai) is not { } realisasi)
            return;
        var teks = Rapi.Teks(tingkat == TingkatAnggaran.Item ? PengenalTingkat.TanpaNomor(Rapi.Teks(nama.Teks)) : nama.Teks);
        var ulangan = Ulangan(pagu.Nilai, realisasi.Nilai);
        (barisNama, diulang) = (ulangan ?? hasil.Count, ulangan is not null);
        if (diulang)
        {
            Sambung(teks);
            return;
        }

        PemeriksaFaDetail.Baris(baris, pagu.Nilai, realisasi.Nilai);
        hasil.Add(new BarisAnggaran(
            null,
            new Isian<string>(jalur.ToString(), Rapi.Teks(baris.Teks[0].Teks), baris.Asal(baris.Teks[0])),
            new Isian<string>(teks, teks, baris.Asal(nama)),
            null,
            null,
            null,
            pagu,
            realisasi,
            baris.PersenYangBerbeda(pagu.Nilai, realisasi.Nilai)));
    }

    /// <summary>The line that a row repeats: the last one or one above it in the tree, with the same amounts.</summary>
    private int? Ulangan(Rupiah pagu, Rupiah realisasi)
    {
        var kini = jalur.ToString();
        if (hasil.Count == 0 || !$"{hasil[^1].Kode!.Nilai}.".StartsWith($"{kini}.", StringComparison.Ordinal))
            return null;
        var letak = hasil.FindLastIndex(satu => satu.Kode!.Nilai == kini);
        return letak >= 0 && hasil[letak].Pagu.Nilai == pagu && hasil[letak].Realisasi.Nilai == realisasi ? letak : null;
    }

    private void BacaTotal(BarisFaDetail baris)
    {
        var (pagu, realisasi) = (baris.Uang(KepalaFaDetail.Pagu), baris.Uang(KepalaFaDetail.Sampai));
        if (!baris.Terisi(KepalaFaDetail.Pagu) && baris.SemuaUang(kepala.KolomPertama - 1) is [var pertama, .., var sisa] semua && PemeriksaFaDetail.Wajar(pertama.Nilai) && PemeriksaFaDetail.Wajar(sisa.Nilai))
        {
            // One layout prints the total beside its columns: the ceiling comes first, what is left last, their difference between.
            pagu = pertama;
            realisasi = semua.LastOrDefault(satu => satu.Nilai == pertama.Nilai - sisa.Nilai);
        }

        if (pagu is null || realisasi is null)
        {
            baris.Catat(JenisSakti.JumlahTakTerbaca, "pagu, realisasi dan sisa anggaran seluruhnya");
            return;
        }

        PemeriksaFaDetail.Baris(baris, pagu.Nilai, realisasi.Nilai);
        var nama = baris.Teks.Count == 0 ? null : new Isian<string>(Rapi.Teks(baris.Teks[0].Teks), Rapi.Teks(baris.Teks[0].Teks), baris.Asal(baris.Teks[0]));
        if (!total.Exists(satu => satu.Pagu.Nilai == pagu.Nilai && satu.Realisasi.Nilai == realisasi.Nilai))
            total.Add(new TotalTercetak(nama, pagu, realisasi, null));
    }

    [GeneratedRegex(@"^(grand )?(jumlah|total)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Jumlah();

    [GeneratedRegex(@"^\s*\d{6}\.")]
    private static partial Regex ItemBaru();
}
