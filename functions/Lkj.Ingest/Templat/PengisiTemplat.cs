using System.Globalization;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Templat;

/// <summary>
/// Fills a template with what stays from one year to the next: identity, plan, indicators, budget lines. What belongs to a year (dates, targets,
/// results, amounts) stays empty, except in the sheet of earlier years.
/// </summary>
internal static class PengisiTemplat
{
    private const int TahunTerbanyak = 3;

    /// <summary>The content of the template.</summary>
    public static IsiTemplat Isi(BahanTemplat bahan)
    {
        var hasil = new IsiTemplat().Isi(SkemaIdentitas.Lembar, [Identitas(bahan)]);
        if (bahan.TahunLalu is not { } lalu)
            return hasil;
        return hasil
            .Isi(SkemaLkj.Organisasi, lalu.Organisasi.Select(satu => Baris(
                ("jenis", Kata(Pilihan.Organisasi, satu.Jenis)), ("uraian", satu.Uraian.Nilai), ("induk", satu.Induk))))
            .Isi(SkemaLkj.Renstra, lalu.Renstra.Select(satu => Baris(
                ("jenis", Kata(Pilihan.Renstra, satu.Jenis)), ("uraian", satu.Uraian.Nilai), ("induk", satu.Induk), ("targetAkhir", satu.TargetAkhir?.Teks))))
            .Isi(SkemaLkj.Rkt, lalu.Rkt.Select(Indikator))
            .Isi(SkemaLkj.PerjanjianKinerja, lalu.PerjanjianKinerja.Select(Indikator))
            .Isi(SkemaLkj.Iku, lalu.Iku.Select(Indikator))
            .Isi(SkemaLkj.Pengukuran, lalu.Pengukuran.Select(Indikator))
            .Isi(SkemaLkj.Kegiatan, lalu.Kegiatan.Select(satu => new Dictionary<string, string?>(Indikator(satu.Indikator))
            {
                ["kode"] = satu.Kode?.Nilai, ["kegiatan"] = satu.Kegiatan.Nilai,
            }))
            .Isi(SkemaAnggaran.Lembar, lalu.Anggaran.Select(satu => Baris(
                ("nomor", satu.Nomor?.Nilai), ("kode", satu.Kode?.Nilai), ("uraian", satu.Uraian.Nilai), ("sumber", satu.SumberDana?.Nilai), ("sasaran", satu.Sasaran?.Nilai))))
            .Isi(SkemaLkj.Riwayat, Riwayat(lalu, bahan.Tahun).Select(satu => Baris(
                ("indikator", satu.Indikator.Nilai), ("tahun", satu.Tahun.ToString()), ("target", Tulis(satu.Target?.Nilai)), ("realisasi", Tulis(satu.Realisasi?.Nilai)),
                ("satuan", satu.Satuan))));
    }

    private static Dictionary<string, string?> Identitas(BahanTemplat bahan)
    {
        var identitas = bahan.Identitas ?? bahan.TahunLalu?.Identitas;
        return Baris(
            ("satker", bahan.Satker.Nilai),
            ("nama", identitas?.Nama ?? bahan.Kantor?.Nama),
            // The province of the year goes before the one that an office stood under last year.
            ("provinsi", (bahan.Identitas?.Provinsi ?? bahan.Kantor?.Provinsi ?? identitas?.Provinsi)?.Nilai),
            ("tahun", bahan.Tahun.ToString()),
            ("tempat", identitas?.Tempat),
            ("jabatan", identitas?.Jabatan),
            ("penandatangan", identitas?.Penandatangan),
            ("nip", identitas?.Nip?.Nilai),
            ("surel", identitas?.Surel?.Nilai),
            ("zona", (identitas?.Zona ?? bahan.Kantor?.Zona) is { } zona ? Kata(Pilihan.Zona, zona) : null),
            ("basis", identitas?.Basis is { } basis ? Kata(Pilihan.Basis, basis) : null),
            ("alamat", identitas?.Alamat),
            ("pihakKedua", identitas?.PihakKedua),
            ("jabatanPihakKedua", identitas?.JabatanPihakKedua),
            ("versi", VersiTemplat.Sekarang));
    }

    private static Dictionary<string, string?> Indikator(BarisIndikator satu) => Baris(
        ("sasaran", satu.Sasaran?.Nilai),
        ("indikator", satu.Indikator.Nilai),
        ("satuan", satu.Satuan),
        ("polaritas", Kata(Pilihan.Polaritas, satu.Polaritas)),
        ("sumberData", satu.SumberData?.Nilai),
        ("asalData", satu.AsalData is { } asal ? Kata(Pilihan.AsalData, asal) : null),
        ("definisi", satu.Definisi?.Nilai),
        ("konsolidasi", satu.Konsolidasi is { } cara ? Kata(Pilihan.Konsolidasi, cara) : null));

    // Last year's measurement goes before its IKU, and both before what last year's own sheet of earlier years says.
    private static IEnumerable<BarisRiwayat> Riwayat(Pengajuan lalu, TahunAnggaran tahun) =>
        lalu.Pengukuran.Concat(lalu.Iku)
            .Where(satu => satu.Target is not null || satu.Realisasi is not null)
            .Select(satu => new BarisRiwayat(satu.Indikator, lalu.Identitas.Tahun, satu.Satuan, satu.Target, satu.Realisasi))
            .Concat(lalu.Riwayat)
            .Where(satu => satu.Tahun < tahun && satu.Tahun.Nilai >= tahun.Nilai - TahunTerbanyak)
            .DistinctBy(satu => (new NamaIndikator(satu.Indikator.Nilai).Normal, satu.Tahun));

    private static Dictionary<string, string?> Baris(params IEnumerable<(string Kunci, string? Nilai)> isi) => isi.ToDictionary(satu => satu.Kunci, satu => satu.Nilai);

    private static string Kata<T>(IReadOnlyDictionary<string, T> daftar, T nilai)
        where T : struct, Enum => daftar.First(satu => satu.Value.Equals(nilai)).Key;

    // Without separators of thousands: 1.234 in a cell of text could be read in two ways.
    private static string? Tulis(Target? target) => target is null ? null : target.BatasAtas is { } atas ? $"{Tulis(target.Nilai)} - {Tulis(atas)}" : Tulis(target.Nilai);

    private static string? Tulis(NilaiKinerja? nilai) => nilai switch
    {
        null => null,
        { Angka: { } angka, Huruf: null } => Tulis(angka),
        { Angka: { } angka, Huruf: var huruf } => $"{huruf} ({Tulis(angka)})",
        _ => nilai.Huruf,
    };

    private static string Tulis(decimal angka) => angka.ToString(CultureInfo.InvariantCulture).Replace('.', ',');
}
