namespace Lkj.Domain.Pemeriksaan;

/// <summary>What an office does first with its findings, in one or two sentences; the same in workbook, mail, page and answer.</summary>
public static class SaranTemuan
{
    /// <summary>The advice for one of the outcomes: refused, accepted with warnings, accepted.</summary>
    public static string Dari(IReadOnlyList<Temuan> temuan)
    {
        var galat = temuan.Count(satu => satu.Keparahan == Keparahan.Galat);
        if (galat > 0)
            return $"Perbaiki {galat} galat lebih dahulu, mulai dari {Pertama(temuan)}. Simpan, lalu unggah kembali berkas itu.";
        var peringatan = temuan.Count(satu => satu.Keparahan == Keparahan.Peringatan);
        if (peringatan > 0)
            return $"Periksa {peringatan} peringatan, mulai dari {Pertama(temuan)}. Perbaiki datanya, atau tulis penjelasan di lembar Alasan, lalu unggah kembali. Laporan tetap disusun.";
        return temuan.Count > 0 ? "Tidak ada yang perlu diperbaiki; catatan hanya untuk diketahui." : "Tidak ada yang perlu diperbaiki.";
    }

    private static string Pertama(IReadOnlyList<Temuan> temuan)
    {
        var kelompok = KelompokTemuan.Kelompokkan(temuan)[0];
        return $"{kelompok.Kode} {kelompok.Judul}{(kelompok.Tempat is { } tempat ? $" ({tempat})" : "")}";
    }
}
