using System.Globalization;
using System.Text.RegularExpressions;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;

namespace Lkj.Ingest.Sakti;

/// <summary>Reads the reached outputs of one office from a list that may hold several: confirmed rows of the last month of the year.</summary>
internal sealed partial class PembacaCapaianOutput(KodeSatker satker, TahunAnggaran tahun, PengumpulTemuan temuan)
{
    private static readonly HashSet<string> Terkonfirmasi = ["dikonfirmasi", "terkonfirmasi", "konfirmasi", "sudahkonfirmasi", "sudahdikonfirmasi", "final", "disetujui", "ya"];

    /// <summary>The rows as completions of budget lines.</summary>
    public IReadOnlyList<BarisPelengkap> Baca(LembarMentah lembar)
    {
        var dipakai = new List<(int Bulan, BarisPelengkap Baris)>();
        var lain = new List<(BarisLembar Baris, string Kode)>();
        foreach (var baris in new PembacaLembar(lembar, SkemaCapaianOutput.Lembar, temuan).Baca())
        {
            if (Kode(baris) is { } kode && kode != satker.Nilai)
                lain.Add((baris, kode));
            else
                BacaBaris(baris, dipakai);
        }

        if (lain.Count > 0)
        {
            temuan.Tambah(JenisSakti.SatkerLain, lain[0].Baris.Asal("satker"),
                string.Create(CultureInfo.InvariantCulture, $"{lain.Count} baris untuk {string.Join(", ", lain.Select(satu => satu.Kode).Distinct().Take(5))}"), $"baris untuk {satker}");
        }

        return [.. dipakai.GroupBy(satu => JalurBerjalan.Kunci(satu.Baris.Kode?.Nilai)).SelectMany(ro => ro.Where(satu => satu.Bulan == ro.Max(lain => lain.Bulan))).Select(satu => satu.Baris)];
    }

    /// <summary>The office of a row with its zeros put back, without a word; null when the list has no such column.</summary>
    private static string? Kode(BarisLembar baris) =>
        baris.Terisi("satker") ? Rapi.Teks(baris.Teks("satker")).PadLeft(6, '0') : null;

    private void BacaBaris(BarisLembar baris, List<(int Bulan, BarisPelengkap Baris)> dipakai)
    {
        baris.Ambil("satker", PembacaKode.BacaSatker);
        var kode = baris.AmbilKode("kode");
        var realisasi = baris.Ambil("realisasi", PembacaRupiah.Baca);
        if (realisasi is { } uang && uang.Nilai < Rupiah.Nol)
            baris.Catat(JenisSakti.RealisasiNegatif, "realisasi", uang.Nilai.DenganRp(), "nol atau lebih");
        var (tahunBaris, bulan) = Periode(Rapi.Teks(baris.Teks("periode")));
        if (tahunBaris is { } lain && lain != tahun.Nilai)
            baris.Catat(JenisSakti.BelumDikonfirmasi, "periode", $"\"{Rapi.Teks(baris.Teks("periode"))}\"", $"periode tahun {tahun}");
        else if (baris.Terisi("status") && !Terkonfirmasi.Contains(Rapi.Kunci(baris.Teks("status"))))
            baris.Catat(JenisSakti.BelumDikonfirmasi, "status", $"\"{Rapi.Teks(baris.Teks("status"))}\"", "status dikonfirmasi");
        else if (kode is not null)
        {
            dipakai.Add((bulan, new BarisPelengkap(
                kode, kode.Asal, $"\"{kode.Teks}\"", null, Volume(baris, "targetVolume"), Volume(baris, "realisasiVolume"), baris.Ambil("pagu", PembacaRupiah.Baca), realisasi)));
        }
    }

    /// <summary>A volume; its unit stands beside the number or in a column of its own.</summary>
    private static Isian<Volume>? Volume(BarisLembar baris, string kunci)
    {
        var volume = baris.Ambil(kunci, PembacaVolume.Baca);
        return volume is { Nilai.Satuan: "" } ? volume with { Nilai = volume.Nilai with { Satuan = Satuan.Baku(baris.Teks("satuan")).Satuan } } : volume;
    }

    private static (int? Tahun, int Bulan) Periode(string teks)
    {
        var angka = TahunBulan().Match(teks);
        if (angka.Success)
            return (Angka(angka.Groups["t"].Value), Angka(angka.Groups["b"].Value));
        var nama = BulanTahun().Match(teks);
        return nama.Success ? (Angka(nama.Groups["t"].Value), Penulisan.Bulan(nama.Groups["b"].Value) ?? 0) : (null, 0);

        static int Angka(string satu) => int.Parse(satu, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<t>20\d{2})[-/](?<b>\d{1,2})\b")]
    private static partial Regex TahunBulan();

    [GeneratedRegex(@"(?<b>\p{L}+) (?<t>20\d{2})$")]
    private static partial Regex BulanTahun();
}
