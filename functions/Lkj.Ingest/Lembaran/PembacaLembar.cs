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
    private const int PanjangLazim = 64;

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

        var awal = mentah.Baris.FindIndex(baris => baris.Nomor > kepala.Akhir);
        var isi = awal < 0 ? [] : mentah.Baris[awal..];
        if (isi.Count > 0 && PencariKepala.BarisNomor(isi[0]))
            isi.RemoveAt(0);
        var kolom = CocokkanKolom(kepala, isi);
        (int Letak, string[] Kepala)[] diisi = [.. kolom.Select(satu => (satu.Letak, kepala.Kolom.First(satuKepala => satuKepala.Letak == satu.Letak).Teks.Select(Rapi.Kunci).ToArray()))];
        var indikator = kolom.Find(satu => satu.Kolom.Kunci == "indikator");
        var setelahKepala = false;
        isi.RemoveAll(baris => (setelahKepala && PencariKepala.BarisNomor(baris)) || Lewati(baris, diisi, indikator, out setelahKepala));
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
                bagian.Add((Terbaca(cocok.Kolom, satu, 1), cocok.Triwulan));
            else if (hasil.Find(lain => lain.Kolom.Kunci == cocok.Kolom.Kunci) is { } kembar)
                temuan.Tambah(JenisKepala.KolomGanda, tempat, $"\"{tempat.Kepala}\" di kolom {AlamatSel.Huruf(kembar.Letak)} dan {AlamatSel.Huruf(satu.Letak)}", "satu kolom", KeparahanGanda(cocok.Kolom));
            else
                hasil.Add(Terbaca(cocok.Kolom, satu, Kali(cocok.Kolom, satu, kaliSemua, tempat)));
        }

        // Quarters stand in for the year where the table has no column for it.
        hasil.AddRange(bagian.Where(satu => hasil.TrueForAll(lain => lain.Kolom.Kunci != satu.Kolom.Kolom.Kunci)).OrderBy(satu => satu.Triwulan).Select(satu => satu.Kolom).ToList());
        foreach (var kurang in lembar.Kolom.Where(kolom => kolom.Wajib && hasil.TrueForAll(satu => satu.Kolom.Kunci != kolom.Kunci)))
            temuan.Tambah(JenisKepala.KolomTidakAda, asal, "", $"kolom \"{kurang.Kepala}\"");
        return DenganProfil(hasil, isi);
    }

    private KolomTerbaca Terbaca(Kolom kolom, KepalaKolom kepala, int kali) =>
        KolomTerbaca.Dalam(mentah, kolom, kepala.Letak, kepala.Gabungan, ProfilKolom.Kosong with { Kali = kali });

    private static List<KolomTerbaca> DenganProfil(List<KolomTerbaca> kolom, List<Baris> isi)
    {
        List<KolomTerbaca> angka = [.. kolom.Where(satu => satu.Kolom.Jenis is not (JenisKolom.Teks or JenisKolom.Kode or JenisKolom.Pilihan))];
        var profil = ProfilKolom.Dari(isi, [.. angka.Select(satu => (satu.Letak, satu.Kolom.Jenis == JenisKolom.Persen))]);
        return [.. kolom.Select(satu => angka.FindIndex(ada => ada.Letak == satu.Letak) is >= 0 and var ke ? satu with { Profil = profil[ke] with { Kali = satu.Profil.Kali } } : satu)];
    }

    private int Kali(Kolom kolom, KepalaKolom kepala, int kaliSemua, Asal tempat)
    {
        var kali = kolom.Jenis != JenisKolom.Rupiah ? 1 : PencocokKolom.Kali(kepala.Teks) is > 1 and var sendiri ? sendiri : kaliSemua;
        if (kali > 1)
            temuan.Tambah(JenisIsi.DalamRibuan, tempat, $"\"{tempat.Kepala}\"", $"rupiah utuh; setiap angka di kolom ini dikalikan {Penulisan.Desimal(kali)}");
        return kali;
    }

    private static Keparahan KeparahanGanda(Kolom kolom) => kolom.Wajib || kolom.Dihitung ? Keparahan.Galat : Keparahan.Peringatan;

    private string Terdekat(string teks)
    {
        var kunci = Rapi.Kunci(teks);
        var dekat = lembar.Kolom.MinBy(kolom => Jarak.Antara(kunci[..Math.Min(kunci.Length, 60)], Rapi.Kunci(kolom.Kepala)))!;
        return $"nama kolom templat; yang paling mirip \"{dekat.Kepala}\"";
    }

    private bool Lewati(Baris baris, (int Letak, string[] Kepala)[] kolom, KolomTerbaca? indikator, out bool ulangan)
    {
        var isi = 0;
        var pertama = default(Sel);
        ulangan = true;
        Span<char> tempat = stackalloc char[PanjangLazim];
        foreach (var (letak, kepala) in kolom)
        {
            var sel = baris.Pada(letak);
            if (!sel.Ada)
                continue;
            if (isi++ == 0)
                pertama = sel;
            ulangan = ulangan && Sekunci(sel.Huruf(tempat), kepala);
            if (isi > 1 && !ulangan)
                break;
        }

        ulangan &= isi > 0;
        var catatanKaki = isi == 1 && pertama.Teks.TrimStart().StartsWith('*');
        if (isi == 0 || catatanKaki || ulangan)
            return true;

        // The mean under a table of indicators is computed anew; it is no indicator.
        if (indikator is null || baris.Pada(indikator.Letak).Ada
            || baris.Sel.FirstOrDefault(sel => RataRata().IsMatch(Rapi.Teks(sel.Teks))) is not { Kolom: > 0 } rata)
            return false;
        temuan.Tambah(JenisIsi.BarisJumlah, asal with { Sel = AlamatSel.Tulis(rata.Kolom, baris.Nomor) }, $"\"{Rapi.Teks(rata.Teks)}\"", "");
        return true;
    }

    private static bool Sekunci(ReadOnlySpan<char> teks, string[] kunci)
    {
        foreach (var satu in kunci)
        {
            if (Rapi.Sekunci(teks, satu))
                return true;
        }

        return false;
    }

    private DeretBaris Baris(List<Baris> isi, List<KolomTerbaca> kolom, KepalaKolom? keterangan)
    {
        var arah = kolom.Exists(satu => satu.Kolom.Kunci == "polaritas") ? null : lembar.Kolom.FirstOrDefault(satu => satu.Kunci == "polaritas");
        if (arah is not null && keterangan is not null)
        {
            kolom = [.. kolom, KolomTerbaca.Dalam(mentah, arah, keterangan.Letak, keterangan.Gabungan, ProfilKolom.Kosong)];
            isi = [.. isi.Select(baris => DenganArah(baris, keterangan))];
        }

        foreach (var berulang in kolom.Where(satu => satu.Kolom.Berulang))
            Ulangi(isi, berulang.Letak);
        return new DeretBaris(new LembarTerbaca(mentah, kolom, temuan), isi);
    }

    /// <summary>Fills the empty cells of a column with what stands above them.</summary>
    private static void Ulangi(List<Baris> isi, int letak)
    {
        Sel? diAtas = null;
        for (var urutan = 0; urutan < isi.Count; urutan++)
        {
            if (isi[urutan].Di(letak) is { } ada)
                diAtas = ada;
            else if (diAtas is { } lama)
                isi[urutan] = isi[urutan].Dengan(lama);
        }
    }

    /// <summary>The row with its remark turned into the direction that it names, or taken out when it names none.</summary>
    private Baris DenganArah(Baris baris, KepalaKolom keterangan)
    {
        if (baris.Di(keterangan.Letak) is not { } teks)
            return baris;
        if (ArahIndikator.Dari(teks.Teks) is not { } polaritas)
            return baris.Tanpa(keterangan.Letak);
        temuan.Tambah(JenisIsi.ArahDariKeterangan, asal with { Sel = AlamatSel.Tulis(keterangan.Letak, baris.Nomor), Kepala = keterangan.Gabungan }, $"\"{Rapi.Teks(teks.Teks)}\"", $"kolom Polaritas dengan isi {polaritas}");
        return baris.Dengan(teks.Dengan(polaritas));
    }

    [GeneratedRegex(@"^((nilai )?rata-? ?rata|(sub ?)?total|(sub ?)?jumlah)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RataRata();
}
