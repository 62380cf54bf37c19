using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Lembaran;

/// <summary>Finds the sheets of the schema among those of the upload, by name.</summary>
internal static class PencocokLembar
{
    /// <summary>The rows of each sheet of the schema that is there, by its name.</summary>
    /// <param name="mentah">The sheets of the upload.</param>
    /// <param name="temuan">Collects what is found.</param>
    /// <param name="skema">The sheets that are looked for; null for the template as it is.</param>
    /// <param name="dikenal">The name in the schema of a sheet that is known by its content; null where its own name decides.</param>
    /// <param name="tahun">The reported year, for headings that name it.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<BarisLembar>> Baca(
        IReadOnlyList<LembarMentah> mentah,
        PengumpulTemuan temuan,
        IReadOnlyList<Lembar>? skema = null,
        Func<LembarMentah, string?>? dikenal = null,
        TahunAnggaran? tahun = null)
    {
        skema ??= SkemaLkj.Semua;
        var hasil = new Dictionary<string, IReadOnlyList<BarisLembar>>();
        foreach (var satu in mentah)
        {
            var asal = new Asal(satu.Berkas, satu.Nama);
            if (Cari(dikenal?.Invoke(satu) ?? satu.Nama, skema) is not { } lembar)
                CatatTidakDikenal(satu, asal, temuan);
            else if (hasil.ContainsKey(lembar.Nama))
                temuan.Tambah(JenisKepala.LembarGanda, asal, $"lembar kedua untuk \"{lembar.Nama}\"", "satu lembar");
            else
            {
                if (satu.Tersembunyi)
                    temuan.Tambah(JenisKepala.LembarTersembunyi, asal, "", "");
                hasil[lembar.Nama] = new PembacaLembar(satu, lembar, temuan, tahun).Baca();
            }
        }

        var berkas = mentah.Count > 0 && mentah.All(satu => satu.Berkas == mentah[0].Berkas) ? mentah[0].Berkas : "";
        foreach (var kurang in skema.Where(lembar => lembar.Wajib && !hasil.ContainsKey(lembar.Nama)))
            temuan.Tambah(JenisKepala.LembarTidakAda, new Asal(berkas, kurang.Nama), "", $"lembar \"{kurang.Nama}\" (dalam kumpulan CSV: {kurang.NamaCsv})");
        return hasil;
    }

    /// <summary>The sheet of the schema that a name means, or null.</summary>
    public static Lembar? Cari(string nama, IReadOnlyList<Lembar> skema)
    {
        var kunci = Rapi.Kunci(nama);
        return skema.FirstOrDefault(lembar => Rapi.Kunci(lembar.Nama) == kunci)
            ?? skema.FirstOrDefault(lembar => lembar.Alias.Any(alias => Rapi.Kunci(alias) == kunci));
    }

    /// <summary>Whether it is a sheet of the template that only explains.</summary>
    public static bool TanpaIsi(LembarMentah mentah) => SkemaLkj.TanpaIsi.Any(nama => Rapi.Kunci(nama) == Rapi.Kunci(mentah.Nama));

    private static void CatatTidakDikenal(LembarMentah mentah, Asal asal, PengumpulTemuan temuan)
    {
        // Hidden working sheets and empty ones are nobody's concern.
        if (mentah.Tersembunyi || mentah.Baris.Count == 0 || TanpaIsi(mentah))
            return;
        var kunci = Rapi.Kunci(mentah.Nama);
        var dekat = SkemaLkj.Semua.MinBy(lembar => Jarak.Antara(kunci[..Math.Min(kunci.Length, 60)], Rapi.Kunci(lembar.Nama)))!;
        temuan.Tambah(JenisKepala.LembarTidakDikenal, asal, $"\"{mentah.Nama}\"", $"nama lembar templat; yang paling mirip \"{dekat.Nama}\"");
    }
}
