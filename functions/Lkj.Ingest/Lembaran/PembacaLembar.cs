using System.Text.RegularExpressions;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Lembaran;

/// <summary>Turns a sheet into rows by the schema: headings, columns, then each row with content.</summary>
internal sealed partial class PembacaLembar(LembarMentah mentah, Lembar lembar, PengumpulTemuan temuan, TahunAnggaran? tahun = null)
{
    private readonly Asal asal = new(mentah.Berkas, mentah.Nama);

    /// <summary>The rows under the headings, without number rows, repeated headings, averages and footnotes; of a form, one row.</summary>
    public IReadOnlyList<BarisLembar> Baca()
    {
        if (lembar.Formulir)
            return new PembacaFormulir(mentah, lembar, temuan).Baca();
        if (PencariKepala.Cari(mentah.Baris, lembar.Kolom, tahun) is not { } kepala)
        {
            // A sheet that nobody needs and nobody filled is no fault.
            if (lembar.Wajib || mentah.Baris.Count > 0)
                temuan.Tambah(JenisKepala.KepalaTidakAda, asal, "", $"kolom {string.Join(", ", lembar.Kolom.Where(kolom => kolom.Wajib).Select(kolom => kolom.Kepala))}");
            return [];
        }

        var isi = mentah.Baris.Where(baris => baris.Nomor > kepala.Akhir).ToList();
        if (isi.Count > 0 && PencariKepala.BarisNomor(isi[0]))
            isi.RemoveAt(0);
        var kolom = CocokkanKolom(kepala, isi);
        var ulangan = kepala.Kolom.ToDictionary(satu => satu.Letak, satu => satu.Teks.Select(Rapi.Kunci).ToHashSet(StringComparer.Ordinal));
        var setelahKepala = false;
        isi.RemoveAll(baris => (setelahKepala && PencariKepala.BarisNomor(baris)) || Lewati(baris, kolom, ulangan, out setelahKepala));
        if (isi.Count == 0 && lembar.Wajib)
            temuan.Tambah(JenisKepala.LembarTanpaIsi, asal, "", "sedikitnya satu baris isi");
        return Baris(isi, kolom, kepala.Kolom.FirstOrDefault(satu => Rapi.Kunci(satu.Teks[^1]) is "keterangan" or "ket"));
    }

    private List<KolomTerbaca> CocokkanKolom(KepalaLembar kepala, List<Baris> isi)
    {
        var hasil = new List<KolomTerbaca>();
        var kaliSemua = PencocokKolom.Kali(mentah.Baris.TakeWhile(baris => baris.Nomor < kepala.Awal).SelectMany(baris => baris.Sel).Select(sel => sel.Teks));
        var bagian = new List<(KolomTerbaca Kolom, int Triwulan)>();
        foreach (var satu in kepala.Kolom)
        {
            var tempat = asal with { Sel = AlamatSel.Tulis(satu.Letak, satu.Baris), Kepala = satu.Gabungan };
            if (PencocokKolom.Cocok(satu, lembar.Kolom, tahun) is not { } cocok)
            {
                if (!PencocokKolom.Lazim(satu))
                    temuan.Tambah(JenisKepala.KolomTidakDikenal, tempat, $"\"{tempat.Kepala}\"", Terdekat(satu.Teks[^1]));
            }
            else if (cocok.Triwulan > 0)
                bagian.Add((Terbaca(cocok.Kolom, satu, isi, 1), cocok.Triwulan));
            else if (hasil.Find(lain => lain.Kolom.Kunci == cocok.Kolom.Kunci) is { } kembar)
                temuan.Tambah(JenisKepala.KolomGanda, tempat, $"\"{tempat.Kepala}\" di kolom {AlamatSel.Huruf(kembar.Letak)} dan {AlamatSel.Huruf(satu.Letak)}", "satu kolom", KeparahanGanda(cocok.Kolom));
            else
                hasil.Add(Terbaca(cocok.Kolom, satu, isi, Kali(cocok.Kolom, satu, kaliSemua, tempat)));
        }

        // Quarters stand in for the year where the table has no column for it.
        hasil.AddRange(bagian.Where(satu => hasil.TrueForAll(lain => lain.Kolom.Kunci != satu.Kolom.Kolom.Kunci)).OrderBy(satu => satu.Triwulan).Select(satu => satu.Kolom).ToList());
        foreach (var kurang in lembar.Kolom.Where(kolom => kolom.Wajib && hasil.TrueForAll(satu => satu.Kolom.Kunci != kolom.Kunci)))
            temuan.Tambah(JenisKepala.KolomTidakAda, asal, "", $"kolom \"{kurang.Kepala}\"");
        return hasil;
    }

    private static KolomTerbaca Terbaca(Kolom kolom, KepalaKolom kepala, List<Baris> isi, int kali) =>
        new(kolom, kepala.Letak, kepala.Gabungan, Profil(kolom, kepala.Letak, isi) with { Kali = kali });

    private int Kali(Kolom kolom, KepalaKolom kepala, int kaliSemua, Asal tempat)
    {
        var kali = kolom.Jenis != JenisKolom.Rupiah ? 1 : PencocokKolom.Kali(kepala.Teks) is > 1 and var sendiri ? sendiri : kaliSemua;
        if (kali > 1)
            temuan.Tambah(JenisIsi.DalamRibuan, tempat, $"\"{tempat.Kepala}\"", $"rupiah utuh; setiap angka di kolom ini dikalikan {Penulisan.Desimal(kali)}");
        return kali;
    }

    private static Keparahan KeparahanGanda(Kolom kolom) => kolom.Wajib || kolom.Dihitung ? Keparahan.Galat : Keparahan.Peringatan;

    private static ProfilKolom Profil(Kolom kolom, int letak, List<Baris> isi) => kolom.Jenis is JenisKolom.Teks or JenisKolom.Kode or JenisKolom.Pilihan
        ? ProfilKolom.Kosong
        : ProfilKolom.Dari([.. isi.SelectMany(baris => baris.Sel).Where(sel => sel.Kolom == letak)]);

    private string Terdekat(string teks)
    {
        var kunci = Rapi.Kunci(teks);
        var dekat = lembar.Kolom.MinBy(kolom => Jarak.Antara(kunci[..Math.Min(kunci.Length, 60)], Rapi.Kunci(kolom.Kepala)))!;
        return $"nama kolom templat; yang paling mirip \"{dekat.Kepala}\"";
    }

    private bool Lewati(Baris baris, List<KolomTerbaca> kolom, Dictionary<int, HashSet<string>> kepala, out bool ulangan)
    {
        var isi = baris.Sel.Where(sel => kolom.Exists(satu => satu.Letak == sel.Kolom)).ToList();
        var catatanKaki = isi.Count == 1 && isi[0].Teks.TrimStart().StartsWith('*');
        ulangan = isi.Count > 0 && isi.TrueForAll(sel => kepala[sel.Kolom].Contains(Rapi.Kunci(sel.Teks)));
        if (isi.Count == 0 || catatanKaki || ulangan)
            return true;

        // The mean under a table of indicators is computed anew; it is no indicator.
        if (kolom.Find(satu => satu.Kolom.Kunci == "indikator") is not { } indikator || isi.Exists(sel => sel.Kolom == indikator.Letak)
            || baris.Sel.FirstOrDefault(sel => RataRata().IsMatch(Rapi.Teks(sel.Teks))) is not { Kolom: > 0 } rata)
            return false;
        temuan.Tambah(JenisIsi.BarisJumlah, asal with { Sel = AlamatSel.Tulis(rata.Kolom, baris.Nomor) }, $"\"{Rapi.Teks(rata.Teks)}\"", "");
        return true;
    }

    private List<BarisLembar> Baris(List<Baris> isi, List<KolomTerbaca> kolom, KepalaKolom? keterangan)
    {
        var hasil = new List<BarisLembar>();
        var diAtas = new Dictionary<string, Sel>();
        var arah = kolom.Exists(satu => satu.Kolom.Kunci == "polaritas") ? null : lembar.Kolom.FirstOrDefault(satu => satu.Kunci == "polaritas");
        foreach (var baris in isi)
        {
            var sel = baris.Sel.ToDictionary(satu => satu.Kolom);
            var terbaca = new Dictionary<string, (KolomTerbaca, Sel?, int)>();
            foreach (var satu in kolom)
            {
                Sel? ada = sel.TryGetValue(satu.Letak, out var ini) ? ini : null;
                if (satu.Kolom.Berulang && ada is { } baru)
                    diAtas[satu.Kolom.Kunci] = baru;
                else if (satu.Kolom.Berulang && diAtas.TryGetValue(satu.Kolom.Kunci, out var lama))
                    ada = lama;
                // Of several quarters the last one that says something counts.
                if (!terbaca.ContainsKey(satu.Kolom.Kunci) || (ada is { } isian && !TandaKosong.Adalah(Rapi.Teks(isian.Teks))))
                    terbaca[satu.Kolom.Kunci] = (satu, ada, baris.Nomor);
            }

            if (arah is not null && keterangan is not null && sel.TryGetValue(keterangan.Letak, out var teks) && ArahIndikator.Dari(teks.Teks) is { } polaritas)
            {
                terbaca[arah.Kunci] = (new KolomTerbaca(arah, keterangan.Letak, keterangan.Gabungan, ProfilKolom.Kosong), teks with { Teks = polaritas }, baris.Nomor);
                temuan.Tambah(JenisIsi.ArahDariKeterangan, asal with { Sel = AlamatSel.Tulis(keterangan.Letak, baris.Nomor), Kepala = keterangan.Gabungan }, $"\"{Rapi.Teks(teks.Teks)}\"", $"kolom Polaritas dengan isi {polaritas}");
            }

            hasil.Add(new BarisLembar(mentah, terbaca, temuan));
        }

        return hasil;
    }

    [GeneratedRegex(@"^((nilai )?rata-? ?rata|(sub ?)?total|(sub ?)?jumlah)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RataRata();
}
