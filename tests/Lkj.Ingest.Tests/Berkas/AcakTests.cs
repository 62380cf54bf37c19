using System.IO.Compression;
using System.Text;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Tests.Sakti;

namespace Lkj.Ingest.Tests.Berkas;

/// <summary>
/// Each reader on mutated files, a fixed number from fixed seeds: nothing is thrown, what is wrong becomes a finding, and no file takes
/// much memory. What is read is validated too.
/// </summary>
public class AcakTests
{
    private const int PalingBanyakDialokasikan = 64 * 1024 * 1024;
    private const int Banyaknya = 40;

    private static readonly string[] Potongan =
    [
        "\"", ";", ",", "\n", "\t", "<", ">", "&amp;", "'", "=", "#REF!", "1e308", "-1", "9223372036854775808", "0,5", "1.234", "JUMLAH", "000001. a", "521211", "WA", "Pagu Revisi", "s.d. Periode",
        "<c r='A1'>", "</row>", "<v>", "\uFEFF", "é", "_x0000_", "TRUE", "=1+1", "*", "Rp", "()", "%", "Tahun 2025", "Uraian", "Realisasi", "Target", "TW IV",
    ];

    [Fact]
    public void Bytes_OfAWorkbook_Mutated_NeverThrow()
    {
        var utuh = ContohPengajuan.BukuKerja();
        Ulangi(20_190_131, acak => [new BerkasMasuk("acak.xlsx", Bita(acak, utuh))]);
    }

    [Fact]
    public void Parts_OfAWorkbook_Mutated_NeverThrow()
    {
        var bagian = Bagian(KirimanUji.Sampel("fa-detail.xlsx").Isi.ToArray());
        var lain = Bagian(ContohPengajuan.BukuKerja());
        Ulangi(20_250_102, acak => [new BerkasMasuk("acak.xlsx", Kemas(acak, acak.Next(2) == 0 ? bagian : lain))]);
    }

    [Fact]
    public void Csv_Mutated_NeverThrows() =>
        Ulangi(20_250_103, acak => [.. KirimanUji.Templat(("anggaran.csv", Unggahan.Teks("anggaran.csv"))).Select(satu => acak.Next(4) == 0 ? satu with { Isi = Ubah(acak, satu.Isi.ToArray()) } : satu)]);

    [Fact]
    public void FaDetailAndTables_Mutated_NeverThrow()
    {
        string[] nama = ["fa-detail.csv", "capaian-indikator.csv", "capaian-output.csv"];
        var templat = KirimanUji.Templat(("pengukuran.csv", null));
        Ulangi(20_250_104, acak => [.. templat, .. nama.Select(KirimanUji.Sampel).Select(satu => satu with { Isi = Ubah(acak, satu.Isi.ToArray()) })]);
    }

    [Fact]
    public void Zip_OfCsv_Mutated_NeverThrows()
    {
        var utuh = BukuUji.Arsip([.. KirimanUji.Templat().Append(KirimanUji.Sampel("fa-detail.xlsx")).Select(satu => (satu.Nama, satu.Isi.ToArray()))]);
        Ulangi(20_250_105, acak => [new BerkasMasuk("acak.zip", Bita(acak, utuh))]);
    }

    private static void Ulangi(int benih, Func<Random, BerkasMasuk[]> buat)
    {
        var acak = new Random(benih);
        for (var kali = 0; kali < Banyaknya; kali++)
        {
            var berkas = buat(acak);
            var awal = GC.GetAllocatedBytesForCurrentThread();
            var hasil = KirimanUji.Baca(berkas);
            var temuan = hasil.Pengajuan is null ? hasil.Temuan : [.. hasil.Temuan, .. Pemeriksa.Periksa(hasil.Pengajuan)];

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - awal, 0, PalingBanyakDialokasikan);
            Assert.Equal(hasil.Pengajuan is null, hasil.Temuan.Any(satu => satu.Keparahan == Keparahan.Galat));
            Assert.All(temuan, satu => Assert.DoesNotContain('\0', satu.ToString()));
        }
    }

    private static byte[] Bita(Random acak, byte[] utuh)
    {
        var salinan = utuh.ToArray();
        for (var i = acak.Next(1, 6); i > 0; i--)
            salinan[acak.Next(salinan.Length)] = (byte)acak.Next(256);
        return acak.Next(8) == 0 ? salinan[..acak.Next(salinan.Length)] : salinan;
    }

    // Puts in, takes out, doubles and swaps pieces of a text, so that most of it still reads.
    private static byte[] Ubah(Random acak, byte[] utuh)
    {
        var isi = new List<byte>(utuh);
        for (var i = acak.Next(0, 8); i > 0 && isi.Count > 1; i--)
        {
            var letak = acak.Next(isi.Count);
            var panjang = Math.Min(acak.Next(1, 40), isi.Count - letak);
            switch (acak.Next(5))
            {
                case 0:
                    isi.InsertRange(letak, Encoding.UTF8.GetBytes(Potongan[acak.Next(Potongan.Length)]));
                    break;
                case 1:
                    isi.RemoveRange(letak, panjang);
                    break;
                case 2:
                    isi.InsertRange(acak.Next(isi.Count), isi.GetRange(letak, panjang));
                    break;
                case 3:
                    isi[letak] = (byte)acak.Next(256);
                    break;
                default:
                    isi[letak] = (byte)('0' + acak.Next(10));
                    break;
            }
        }

        return [.. isi];
    }

    private static List<(string Nama, byte[] Isi)> Bagian(byte[] buku)
    {
        using var arsip = new ZipArchive(new MemoryStream(buku));
        return [.. arsip.Entries.Select(satu =>
        {
            using var isi = satu.Open();
            using var salinan = new MemoryStream();
            isi.CopyTo(salinan);
            return (satu.FullName, salinan.ToArray());
        })];
    }

    private static byte[] Kemas(Random acak, List<(string Nama, byte[] Isi)> bagian) =>
        BukuUji.Arsip([.. bagian.Where(_ => acak.Next(60) != 0).Select(satu => (satu.Nama, acak.Next(3) == 0 ? Ubah(acak, satu.Isi) : satu.Isi))]);
}
