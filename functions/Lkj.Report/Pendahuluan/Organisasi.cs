using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Grafik;
using Lkj.Report.Naskah;

namespace Lkj.Report.Pendahuluan;

/// <summary>The organisation in figures: its units as a chart, its staff and its facilities as tables.</summary>
internal static class Organisasi
{
    /// <summary>What was given of the three; the others are named as missing.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var organisasi = bahan.Pengajuan.Organisasi;
        var belum = new[] { (JenisOrganisasi.Unit, "susunan organisasi"), (JenisOrganisasi.Pegawai, "pegawai"), (JenisOrganisasi.Sarana, "sarana") }
            .Where(satu => organisasi.All(baris => baris.Jenis != satu.Item1)).Select(satu => satu.Item2).ToList();
        return
        [
            .. BaganOrganisasi.Susun(bahan),
            .. Tabel(organisasi, JenisOrganisasi.Pegawai, "Pegawai menurut kelompok", "Kelompok pegawai"),
            .. Tabel(organisasi, JenisOrganisasi.Sarana, "Sarana dan prasarana", "Sarana"),
            .. belum.Count == 0 ? Array.Empty<Block>() : [Blok.BelumAda($"{Tulis.Awal(Tulis.Gabung(belum))} belum diisi", "Unit, pegawai, dan sarana beserta jumlahnya diisi pada lembar Organisasi.")],
        ];
    }

    private static IEnumerable<Block> Tabel(IReadOnlyList<BarisOrganisasi> organisasi, JenisOrganisasi jenis, string judul, string kepala)
    {
        var baris = organisasi.Where(satu => satu.Jenis == jenis).Select(satu => new TableRow(Tulis.Bersih(satu.Uraian.Nilai), Tulis.Volume(satu.Jumlah))).ToList();
        return baris.Count == 0 ? [] : [new Table([Blok.KolomNama(kepala), Blok.KolomAngka("Jumlah")], baris) { Caption = judul }];
    }
}
