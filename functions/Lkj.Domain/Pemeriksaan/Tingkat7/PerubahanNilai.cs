using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat7;

/// <summary>Finds values of indicators that changed against the year before by more than the threshold of the rule set.</summary>
internal static class PerubahanNilai
{
    /// <summary>Compares one value of each measured indicator; where it or its unit is missing or different in kind, there is nothing to compare.</summary>
    /// <param name="bahan">The submission with the year before.</param>
    /// <param name="jenis">The kind of finding.</param>
    /// <param name="ambil">The value of a row, as it is printed, and its cell; null where it is empty.</param>
    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan, JenisTemuan jenis, Func<BarisRiwayat, (NilaiKinerja Nilai, string Teks, Asal Asal)?> ambil)
    {
        if (bahan.Sebelumnya is not { } lalu)
            yield break;
        foreach (var kini in bahan.Pengajuan.Pengukuran.Select(baris => TahunSebelumnya.Baris(baris, bahan.Pengajuan.Identitas.Tahun)))
        {
            if (lalu.Cari(kini.Indikator) is not { } dulu || !PenghitungPerbandingan.SatuanSama(kini.Satuan, dulu.Satuan) || ambil(kini) is not { } baru || ambil(dulu) is not { } lama)
                continue;
            var berubah = TahunSebelumnya.Perubahan(baru.Nilai, lama.Nilai, bahan.Aturan);
            if (berubah?.Nilai > bahan.Aturan.AmbangPerubahanTahun)
            {
                yield return Temuan.Dari(
                    jenis,
                    baru.Asal,
                    $"{baru.Teks} {kini.Satuan}".TrimEnd() + $" untuk {Kutipan.Dari(kini.Indikator.Nilai)}",
                    $"nilai yang sebanding dengan tahun {lalu.Tahun}, yaitu {lama.Teks} {dulu.Satuan}".TrimEnd()
                    + $" (berubah {berubah}, sedangkan ambangnya {Penulisan.Desimal(bahan.Aturan.AmbangPerubahanTahun)} %)");
            }
        }
    }
}
