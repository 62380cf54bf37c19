using Lkj.Domain.Isi;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Lembaran;

/// <summary>Reads a form: each line is a label and, in the next filled column or the one headed so, its value.</summary>
internal sealed class PembacaFormulir(LembarMentah mentah, Lembar lembar, PengumpulTemuan temuan)
{
    public IReadOnlyList<BarisLembar> Baca()
    {
        var (kolomIsian, kolomNilai) = LetakKolom();
        var hasil = new Dictionary<string, KolomTerbaca>();
        foreach (var baris in mentah.Baris)
        {
            if (baris.Di(kolomIsian) is not { } label)
                continue;
            if (PencariKepala.Cocok(label.Teks.TrimEnd(' ', ':', '*'), lembar.Kolom) is not { } kolom)
                continue;
            if (!hasil.TryAdd(kolom.Kunci, KolomTerbaca.Dalam(mentah, kolom, kolomNilai, kolom.Kepala, ProfilKolom.Kosong, baris)))
            {
                var tempat = new Asal(mentah.Berkas, mentah.Nama, AlamatSel.Tulis(kolomIsian, baris.Nomor), kolom.Kepala);
                temuan.Tambah(JenisKepala.KolomGanda, tempat, $"isian \"{kolom.Kepala}\" dua kali", "satu isian");
            }
        }

        foreach (var kurang in lembar.Kolom.Where(kolom => kolom.Wajib && !hasil.ContainsKey(kolom.Kunci)))
            temuan.Tambah(JenisKepala.KolomTidakAda, new Asal(mentah.Berkas, mentah.Nama), "", $"isian \"{kurang.Kepala}\"");
        return [new BarisLembar(new LembarTerbaca(mentah, hasil.Values, temuan), new Baris(0, []))];
    }

    private (int Isian, int Nilai) LetakKolom()
    {
        foreach (var baris in mentah.Baris)
        {
            var isian = baris.Sel.FirstOrDefault(sel => Rapi.Kunci(sel.Teks) == Rapi.Kunci(SkemaIdentitas.KepalaIsian));
            var nilai = baris.Sel.FirstOrDefault(sel => Rapi.Kunci(sel.Teks) == Rapi.Kunci(SkemaIdentitas.KepalaNilai));
            if (isian.Kolom > 0 && nilai.Kolom > 0)
                return (isian.Kolom, nilai.Kolom);
        }

        return (1, 2);
    }
}
