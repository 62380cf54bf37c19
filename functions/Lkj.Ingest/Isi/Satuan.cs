namespace Lkj.Ingest.Isi;

/// <summary>The units that outputs are counted in.</summary>
internal static class Satuan
{
    private static readonly HashSet<string> Kamus = new(StringComparer.Ordinal)
    {
        "%", "anggota", "badan adhoc", "berita acara", "berkas", "buah", "bulan", "buku", "calon", "desa", "dokumen", "eksemplar", "hari", "ib", "jam",
        "kabupaten", "kabupaten/kota", "kasus", "kali", "kecamatan", "kegiatan", "kelompok", "kelurahan", "keputusan", "komponen", "kotak", "laporan",
        "layanan", "lembaga", "lembar", "lokasi", "m2", "minggu", "naskah", "ob", "oh", "ok", "op", "orang", "paket", "pegawai", "pemilih", "perkara",
        "permasalahan", "peserta", "provinsi", "publikasi", "rekomendasi", "rim", "satker", "sengketa", "set", "stel", "surat", "tahun", "tps", "unit",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> MenurutEjaan = Kamus.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit as the dictionary spells it, and whether it is the same, mended or unknown.</summary>
    public static (string Satuan, bool Dikenal, bool Disesuaikan) Baku(ReadOnlySpan<char> teks)
    {
        // Most units stand as in the dictionary and need no copy.
        if (MenurutEjaan.TryGetValue(teks, out var tepat))
            return (tepat, true, false);
        var kata = Rapi.Teks(teks.ToString()).TrimEnd('.').ToLowerInvariant();
        if (kata.Length == 0 || Kamus.Contains(kata))
            return (kata, true, false);

        // One slip in a short word, two in a long one: more would join words that are not the same.
        var dekat = kata.Length >= 4 ? Jarak.Terdekat(kata, Kamus, kata.Length >= 7 ? 2 : 1) : null;
        return dekat is null ? (kata, false, false) : (dekat, true, true);
    }
}
