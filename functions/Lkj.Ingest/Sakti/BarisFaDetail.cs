using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;

namespace Lkj.Ingest.Sakti;

/// <summary>A row of a Fa Detail: texts to the left, amounts to the right.</summary>
internal sealed class BarisFaDetail
{
    private readonly LembarMentah lembar;
    private readonly Baris baris;
    private readonly PengumpulTemuan? temuan;
    private readonly BarisLembar jumlah;

    public BarisFaDetail(LembarTerbaca terbaca, KepalaFaDetail kepala, Baris baris)
    {
        (lembar, this.baris, temuan) = (terbaca.Mentah, baris, terbaca.Temuan);
        Teks = [.. baris.Sel.Where(sel => sel.Kolom < kepala.KolomPertama)];
        jumlah = new BarisLembar(terbaca, baris);
        BerJumlah = kepala.Kolom.Keys.Any(kunci => jumlah.Terisi(kunci) && !jumlah.BukanIsi(kunci, PembacaRupiah.Baca));
    }

    /// <summary>The cells left of the amounts.</summary>
    public IReadOnlyList<Sel> Teks { get; }

    /// <summary>Whether any column of amounts holds an amount; the name in a repeated title may reach into them.</summary>
    public bool BerJumlah { get; }

    /// <summary>Whether a column of amounts is filled.</summary>
    public bool Terisi(string kunci) => jumlah.Terisi(kunci);

    /// <summary>Where one of the texts stands.</summary>
    public Asal Asal(Sel sel) => new(lembar.Berkas, lembar.Nama, AlamatSel.Tulis(sel.Kolom, baris.Nomor));

    /// <summary>An amount; an empty cell is zero, as the report leaves zeros out. Null when it cannot be read.</summary>
    public Isian<Rupiah>? Uang(string kunci) =>
        jumlah.Terisi(kunci) ? jumlah.Ambil(kunci, PembacaRupiah.Baca) : new Isian<Rupiah>(Rupiah.Nol, "", jumlah.Asal(kunci));

    /// <summary>
    /// The printed percentage, but only where it disagrees with the computed one: the report writes it as a fraction in some cells and as
    /// percent in others, and rounds its last digit either way.
    /// </summary>
    public Isian<decimal>? PersenYangBerbeda(Rupiah pagu, Rupiah realisasi)
    {
        if (!jumlah.Terisi(KepalaFaDetail.Persen) || Persen.Dari(realisasi, pagu) is not { } serapan)
            return null;
        if (jumlah.Ambil(KepalaFaDetail.Persen, (sel, profil) => PembacaPersen.Baca(sel, profil with { Pecahan = false })) is not { } tercetak)
            return null;
        var pecahan = tercetak.Nilai * 100;
        var skala = Math.Max(0, tercetak.Nilai.Scale - 2);
        return Cocok(tercetak.Nilai, tercetak.Nilai.Scale) || Cocok(pecahan, skala)
            ? null
            : Math.Abs(tercetak.Nilai) <= 1 ? tercetak with { Nilai = Math.Round(pecahan, skala), Teks = $"{tercetak.Teks} (pecahan)" } : tercetak;

        bool Cocok(decimal nilai, int desimal) => Math.Abs(nilai - serapan.Nilai) <= Satuan(desimal);
    }

    /// <summary>The filled amounts of the row wherever they stand, in order, with their places.</summary>
    public IReadOnlyList<Isian<Rupiah>> SemuaUang(int kolomPertama) =>
    [
        .. from sel in baris.Sel
           where sel.Kolom >= kolomPertama
           let hasil = PembacaRupiah.Baca(sel, ProfilKolom.Kosong)
           where hasil.Terbaca
           select new Isian<Rupiah>(hasil.Nilai, Rapi.Teks(sel.Teks), Asal(sel)),
    ];

    /// <summary>Adds a finding about an amount.</summary>
    public void Catat(Domain.Pemeriksaan.JenisTemuan jenis, string kunci, string dibaca, string diharapkan) => jumlah.Catat(jenis, kunci, dibaca, diharapkan);

    /// <summary>Adds a finding about the row.</summary>
    public void Catat(Domain.Pemeriksaan.JenisTemuan jenis, string diharapkan) => temuan?.Tambah(
        jenis,
        new Asal(lembar.Berkas, lembar.Nama, AlamatSel.Tulis(baris.Sel[0].Kolom, baris.Nomor)),
        Teks.Count == 0 ? "baris tanpa kode dan uraian" : $"\"{Rapi.Teks(Teks[0].Teks)}\"",
        diharapkan);

    private static decimal Satuan(int desimal) => new(1, 0, 0, false, (byte)Math.Min(desimal, 28));
}
