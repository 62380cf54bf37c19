using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Sakti;

/// <summary>
/// Completes budget lines by rows of another document, matched by their whole path: volumes, sources of funds and the like are taken
/// over, amounts are only compared.
/// </summary>
internal static class PenggabungAnggaran
{
    public static IReadOnlyList<BarisAnggaran> Gabung(IReadOnlyList<BarisAnggaran> dasar, IReadOnlyList<BarisPelengkap> pelengkap, PengumpulTemuan temuan)
    {
        if (pelengkap.Count == 0)
            return dasar;
        var hasil = dasar.ToArray();
        var letak = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < hasil.Length; i++)
            letak.TryAdd(JalurBerjalan.Kunci(hasil[i].Kode?.Nilai), i);
        foreach (var kelompok in pelengkap.GroupBy(satu => JalurBerjalan.Kunci(satu.Kode?.Nilai)))
        {
            if (kelompok.Key.Length > 0 && letak.TryGetValue(kelompok.Key, out var satu))
                hasil[satu] = Lengkapi(hasil[satu], [.. kelompok], temuan);
            else
            {
                foreach (var baris in kelompok)
                    temuan.Tambah(JenisSakti.JalurTidakAda, baris.Tempat, baris.Sebutan, "jalur yang ada pada anggaran, misalnya 076.01.WA.6709.QGE.001");
            }
        }

        return hasil;
    }

    private static BarisAnggaran Lengkapi(BarisAnggaran baris, List<BarisPelengkap> pelengkap, PengumpulTemuan temuan)
    {
        Bandingkan(baris.Pagu, [.. pelengkap.Select(satu => satu.Pagu)], temuan);
        Bandingkan(baris.Realisasi, [.. pelengkap.Select(satu => satu.Realisasi)], temuan);
        var sumber = pelengkap.Select(satu => satu.SumberDana).OfType<Isian<string>>().DistinctBy(satu => satu.Nilai.ToUpperInvariant()).ToList();
        if (sumber.Count > 1)
            temuan.Tambah(JenisSakti.SumberGanda, sumber[1].Asal, string.Join(" dan ", sumber.Select(satu => $"\"{satu.Nilai}\"")), $"satu sumber dana untuk {baris.Kode!.Nilai}");
        return baris with
        {
            SumberDana = sumber is [var satu] ? satu : baris.SumberDana,
            TargetVolume = Pilih(baris.TargetVolume, pelengkap.Select(satu => satu.TargetVolume), temuan),
            RealisasiVolume = Pilih(baris.RealisasiVolume, pelengkap.Select(satu => satu.RealisasiVolume), temuan),
            PaguAwal = baris.PaguAwal ?? pelengkap.Find(satu => satu.PaguAwal is not null)?.PaguAwal,
            Sasaran = baris.Sasaran ?? pelengkap.Find(satu => satu.Sasaran is not null)?.Sasaran,
        };
    }

    private static void Bandingkan(Isian<Rupiah> dasar, List<Isian<Rupiah>?> lain, PengumpulTemuan temuan)
    {
        var ada = lain.OfType<Isian<Rupiah>>().ToList();
        var jumlah = ada.Sum(satu => (decimal)satu.Nilai.Nilai);
        if (ada.Count > 0 && ada.Count == lain.Count && jumlah != dasar.Nilai.Nilai)
            temuan.Tambah(JenisSakti.JumlahLain, ada[0].Asal, $"Rp {Penulisan.Desimal(jumlah)}", $"{dasar.Nilai.DenganRp()} seperti pada {dasar.Asal}");
    }

    private static Isian<Volume>? Pilih(Isian<Volume>? dasar, IEnumerable<Isian<Volume>?> lain, PengumpulTemuan temuan)
    {
        var pertama = lain.FirstOrDefault(satu => satu is not null);
        if (dasar is not null && pertama is not null && dasar.Nilai != pertama.Nilai)
            temuan.Tambah(JenisSakti.VolumeLain, pertama.Asal, pertama.Nilai.ToString(), $"{dasar.Nilai} seperti pada {dasar.Asal}");
        return dasar ?? pertama;
    }

    /// <summary>Gives each line the source of funds and the objective of the nearest line above it that names one.</summary>
    public static IReadOnlyList<BarisAnggaran> Wariskan(IReadOnlyList<BarisAnggaran> baris)
    {
        var sumber = MenurutJalur(baris, satu => satu.SumberDana);
        var sasaran = MenurutJalur(baris, satu => satu.Sasaran);
        return
        [
            .. from satu in baris
               let jalur = JalurBerjalan.Kunci(satu.Kode?.Nilai)
               select satu with { SumberDana = Terdekat(sumber, jalur), Sasaran = Terdekat(sasaran, jalur) },
        ];
    }

    private static Dictionary<string, Isian<string>> MenurutJalur(IReadOnlyList<BarisAnggaran> baris, Func<BarisAnggaran, Isian<string>?> isian)
    {
        var hasil = new Dictionary<string, Isian<string>>(StringComparer.Ordinal);
        foreach (var satu in baris)
        {
            if (isian(satu) is { } ada)
                hasil.TryAdd(JalurBerjalan.Kunci(satu.Kode?.Nilai), ada);
        }

        return hasil;
    }

    /// <summary>What the line itself or the nearest one above it says.</summary>
    private static Isian<string>? Terdekat(Dictionary<string, Isian<string>> isian, string jalur)
    {
        for (var sisa = jalur; isian.Count > 0 && sisa.Length > 0; sisa = sisa[..Math.Max(0, sisa.LastIndexOf('.'))])
        {
            if (isian.TryGetValue(sisa, out var ada))
                return ada;
        }

        return null;
    }
}
