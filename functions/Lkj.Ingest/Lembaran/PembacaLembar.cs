using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Lembaran;

/// <summary>Turns a sheet into rows by the schema: headings, columns, then each row with content.</summary>
internal sealed class PembacaLembar(LembarMentah mentah, Lembar lembar, PengumpulTemuan temuan)
{
    private readonly Asal asal = new(mentah.Berkas, mentah.Nama);

    /// <summary>The rows under the headings, without number rows, repeated headings and footnotes; of a form, one row.</summary>
    public IReadOnlyList<BarisLembar> Baca()
    {
        if (lembar.Formulir)
            return new PembacaFormulir(mentah, lembar, temuan).Baca();
        if (PencariKepala.Cari(mentah.Baris, lembar.Kolom) is not { } kepala)
        {
            // A sheet that nobody needs and nobody filled is no fault.
            if (lembar.Wajib || mentah.Baris.Count > 0)
                temuan.Tambah(JenisKepala.KepalaTidakAda, asal, "", $"kolom {string.Join(", ", lembar.Kolom.Where(kolom => kolom.Wajib).Select(kolom => kolom.Kepala))}");
            return [];
        }

        var isi = mentah.Baris.Where(baris => baris.Nomor > kepala.Baris).ToList();
        if (isi.Count > 0 && PencariKepala.BarisNomor(isi[0]))
            isi.RemoveAt(0);
        var kolom = CocokkanKolom(kepala, isi);
        isi.RemoveAll(baris => Lewati(baris, kolom));
        if (isi.Count == 0 && lembar.Wajib)
            temuan.Tambah(JenisKepala.LembarTanpaIsi, asal, "", "sedikitnya satu baris isi");
        return Baris(isi, kolom);
    }

    private List<KolomTerbaca> CocokkanKolom(KepalaLembar kepala, List<Baris> isi)
    {
        var hasil = new List<KolomTerbaca>();
        foreach (var sel in kepala.Sel)
        {
            var tempat = asal with { Sel = AlamatSel.Tulis(sel.Kolom, kepala.Baris), Kepala = Rapi.Teks(sel.Teks) };
            if (PencariKepala.Cocok(sel.Teks, lembar.Kolom) is not { } kolom)
                temuan.Tambah(JenisKepala.KolomTidakDikenal, tempat, $"\"{tempat.Kepala}\"", Terdekat(sel.Teks));
            else if (hasil.Find(satu => satu.Kolom.Kunci == kolom.Kunci) is { } kembar)
                temuan.Tambah(JenisKepala.KolomGanda, tempat, $"\"{tempat.Kepala}\" di kolom {AlamatSel.Huruf(kembar.Letak)} dan {AlamatSel.Huruf(sel.Kolom)}", "satu kolom", KeparahanGanda(kolom));
            else
                hasil.Add(new KolomTerbaca(kolom, sel.Kolom, tempat.Kepala, Profil(kolom, sel.Kolom, isi)));
        }

        foreach (var kurang in lembar.Kolom.Where(kolom => kolom.Wajib && hasil.TrueForAll(satu => satu.Kolom.Kunci != kolom.Kunci)))
            temuan.Tambah(JenisKepala.KolomTidakAda, asal, "", $"kolom \"{kurang.Kepala}\"");
        return hasil;
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

    private static bool Lewati(Baris baris, List<KolomTerbaca> kolom)
    {
        var isi = baris.Sel.Where(sel => kolom.Exists(satu => satu.Letak == sel.Kolom)).ToList();
        var catatanKaki = isi.Count == 1 && isi[0].Teks.TrimStart().StartsWith('*');
        return isi.Count == 0 || catatanKaki
            || isi.TrueForAll(sel => Rapi.Kunci(sel.Teks) == Rapi.Kunci(kolom.Find(satu => satu.Letak == sel.Kolom)!.Kepala));
    }

    private List<BarisLembar> Baris(List<Baris> isi, List<KolomTerbaca> kolom)
    {
        var hasil = new List<BarisLembar>();
        var diAtas = new Dictionary<string, Sel>();
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
                terbaca[satu.Kolom.Kunci] = (satu, ada, baris.Nomor);
            }

            hasil.Add(new BarisLembar(mentah, terbaca, temuan));
        }

        return hasil;
    }
}
