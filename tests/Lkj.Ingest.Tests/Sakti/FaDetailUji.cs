using System.Globalization;
using System.Security;
using System.Text;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Tests.Berkas;

namespace Lkj.Ingest.Tests.Sakti;

/// <summary>
/// Writes a Fa Detail as SAKTI prints it, as a grid of cells (text or whole rupiah) that becomes a workbook or a CSV file.
/// </summary>
internal sealed class FaDetailUji
{
    // Column of the code and of the name, per level, counted from 1.
    private static readonly (int Kode, int Nama)[] Letak = [(2, 4), (2, 9), (3, 7), (3, 11), (5, 10), (6, 12), (8, 13), (14, 14)];

    public string Satker { get; init; } = "656549";
    public string Judul { get; init; } = "PERIODE : s.d. DESEMBER 2025";

    /// <summary>The layout whose amounts stand one column to the left, under headings one row higher.</summary>
    public bool LayoutB { get; init; }

    /// <summary>Whether the total stands last instead of first.</summary>
    public bool TotalDiAkhir { get; init; }

    /// <summary>In CSV zeros are left out.</summary>
    public bool NolDikosongkan { get; init; } = true;

    /// <summary>Repeats the headings and the akun in force, and breaks names, every so many rows; 0 for never.</summary>
    public int BarisPerHalaman { get; init; }

    /// <summary>The rows: path parts from programme to item, name, ceiling, spending before the period and in it.</summary>
    public required IReadOnlyList<(string[] Jalur, string Nama, long Pagu, long Lalu, long Ini)> Daun { get; init; }

    private int KolomPagu => LayoutB ? 16 : 17;

    public BerkasMasuk Xlsx(string nama = "Laporan Fa Detail (16 Segmen).xlsx") =>
        new(nama, BukuUji.SatuLembar(string.Concat(Kisi().Select((baris, i) => baris.Count == 0 ? "" :
            $"<row r='{i + 1}'>{string.Concat(baris.OrderBy(sel => sel.Key).Select(sel => XmlSel(sel.Key, i + 1, sel.Value)))}</row>")), "GLP039_LAPORAN REALISASI SUPER"));

    public BerkasMasuk Csv(string nama = "Laporan Fa Detail (16 Segmen) (51).csv") =>
        new(nama, Encoding.UTF8.GetBytes(string.Concat(Kisi().Select(baris => string.Join(';', Enumerable.Range(1, KolomPagu + 15).Select(kolom => CsvSel(baris.GetValueOrDefault(kolom)))) + "\r\n"))));

    private static string XmlSel(int kolom, int baris, object isi) => isi is string teks
        ? $"<c r='{AlamatSel.Tulis(kolom, baris)}' t='inlineStr'><is><t>{SecurityElement.Escape(teks)}</t></is></c>"
        : $"<c r='{AlamatSel.Tulis(kolom, baris)}'><v>{((IFormattable)isi).ToString(null, CultureInfo.InvariantCulture)}</v></c>";

    private string CsvSel(object? isi) => isi switch
    {
        null => "",
        string teks => teks.Contains(';') || teks.Contains('"') ? $"\"{teks.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : teks,
        0L when NolDikosongkan => "",
        long uang => new Rupiah(uang) + ",00",
        _ => ((decimal)isi).ToString("0.0000", Penulisan.Indonesia),
    };

    private List<Dictionary<int, object>> Kisi()
    {
        var hasil = new List<Dictionary<int, object>> { Teks((1, "LAPORAN REALISASI ANGGARAN (FA DETAIL 16 SEGMEN)")), Teks(), Teks((1, Judul)) };
        hasil.Add(Teks((1, "KEMENTERIAN"), (15, "076"), (16, "KOMISI PEMILIHAN UMUM")));
        hasil.Add(Teks((1, "UNIT ORGANISASI"), (15, "01"), (16, "KOMISI PEMILIHAN UMUM")));
        hasil.Add(Teks((1, "SATUAN KERJA"), (15, Satker), (16, "KPU KABUPATEN OGAN ILIR")));
        if (!LayoutB)
            hasil.Add(Teks());
        hasil.AddRange(Kepala());
        var total = Uang(Teks((1, "JUMLAH SELURUHNYA")), Daun.Select(satu => (satu.Pagu, satu.Lalu, satu.Ini)));
        if (!TotalDiAkhir)
            hasil.Add(LayoutB ? Geser(total) : total);
        Isi(hasil);
        if (TotalDiAkhir)
            hasil.Add(total);
        hasil.Add(Teks((2, "*Lock Pagu adalah jumlah pagu yang sedang dalam proses usulan revisi/blokir")));
        hasil.Add(Teks((2, "*SPM yang belum terbit SP2D belum dihitung")));
        return hasil;
    }

    private void Isi(List<Dictionary<int, object>> hasil)
    {
        string[] atas = [];
        foreach (var (jalur, nama, _, _, _) in Daun)
        {
            var sama = jalur.Zip(atas).TakeWhile(dua => dua.First == dua.Second).Count();
            for (var tingkat = sama; tingkat < jalur.Length; tingkat++)
            {
                var daun = tingkat == jalur.Length - 1;
                var namaBaris = daun ? nama : $"Induk {string.Join(' ', jalur[..(tingkat + 1)])}";
                if (BarisPerHalaman > 0 && hasil.Count % BarisPerHalaman == 0)
                    Halaman(hasil, jalur, tingkat);
                hasil.AddRange(Baris(jalur, tingkat, namaBaris));
            }

            atas = jalur;
        }
    }

    private IEnumerable<Dictionary<int, object>> Baris(string[] jalur, int tingkat, string nama)
    {
        var (kolom, kolomNama) = Letak[tingkat];
        var kode = tingkat switch { 1 or 3 or 5 => $"{jalur[tingkat - 1]}.{jalur[tingkat]}", _ => jalur[tingkat] };
        var putus = BarisPerHalaman > 0 && nama.Contains(' ') ? nama.LastIndexOf(' ') : nama.Length;
        var baris = tingkat == 7 ? Teks((kolom, $"{kode}. {nama[..putus]}")) : Teks((kolom, kode), (kolomNama, nama[..putus]));
        yield return Uang(baris, Daun.Where(satu => satu.Jalur.Length > tingkat && satu.Jalur.Take(tingkat + 1).SequenceEqual(jalur.Take(tingkat + 1))).Select(satu => (satu.Pagu, satu.Lalu, satu.Ini)));
        if (putus < nama.Length)
            yield return Teks((kolomNama, nama[(putus + 1)..]));
    }

    // A page break: title and headings again, and the akun in force once more with its amounts.
    private void Halaman(List<Dictionary<int, object>> hasil, string[] jalur, int tingkat)
    {
        hasil.Add(Teks((1, "SATUAN KERJA"), (15, Satker), (16, "KPU KABUPATEN OGAN ILIR")));
        hasil.AddRange(Kepala());
        if (tingkat == 7)
            hasil.Add(Baris(jalur, 6, $"Induk {string.Join(' ', jalur[..7])}").First());
    }

    private IEnumerable<Dictionary<int, object>> Kepala()
    {
        yield return Teks((1, "Uraian"), (KolomPagu, "Pagu Revisi"), (KolomPagu + 2, "Lock Pagu"), (KolomPagu + 6, "Realisasi"), (KolomPagu + 14, "Sisa Anggaran"));
        yield return Teks((KolomPagu + 6, "Periode Lalu"), (KolomPagu + 7, "Periode Ini"), (KolomPagu + 9, "s.d. Periode"), (KolomPagu + 12, "%"));
    }

    private Dictionary<int, object> Uang(Dictionary<int, object> baris, IEnumerable<(long Pagu, long Lalu, long Ini)> daun)
    {
        var (pagu, lalu, ini) = daun.Aggregate((0L, 0L, 0L), (kiri, kanan) => (kiri.Item1 + kanan.Pagu, kiri.Item2 + kanan.Lalu, kiri.Item3 + kanan.Ini));
        (int, object)[] isi =
        [
            (0, pagu), (2, 0L), (6, lalu), (7, ini), (9, lalu + ini), (12, pagu == 0 ? 0m : Math.Round((decimal)(lalu + ini) / pagu, 4)), (14, pagu - lalu - ini),
        ];
        foreach (var (geser, nilai) in isi)
            baris[KolomPagu + geser] = nilai;
        return baris;
    }

    private static Dictionary<int, object> Geser(Dictionary<int, object> baris) => baris.ToDictionary(sel => sel.Value is string ? sel.Key : sel.Key + 1, sel => sel.Value);

    private static Dictionary<int, object> Teks(params (int Kolom, string Isi)[] sel) => sel.ToDictionary(satu => satu.Kolom, satu => (object)satu.Isi);
}
