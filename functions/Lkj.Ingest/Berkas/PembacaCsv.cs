using System.Globalization;
using System.Text;
using CsvHelper;
using Lkj.Domain.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Berkas;

/// <summary>Reads a CSV file as a sheet that is named like the file. A record is a row, also when its texts hold line ends.</summary>
internal static class PembacaCsv
{
    private const int PetikanPemisah = 32 * 1024;

    private static ReadOnlySpan<byte> Pemisah => "\t;,"u8;

    public static LembarMentah Baca(BerkasMasuk berkas, PenghitungBatas penghitung)
    {
        var lembar = Path.GetFileNameWithoutExtension(berkas.Nama);
        var (teks, ascii) = PembacaTeks.Baca(berkas);
        var pilihan = new CsvReaderOptions
        {
            HasHeader = false,
            SkipEmptyLines = false,
            Separator = (char)CariPemisah(teks.Span),
            DetectSeparatorHint = false,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        try
        {
            using var csv = CsvReader.Create(teks, pilihan);
            var gudang = new GudangTeks(teks);
            var hasil = new PenampungBaris(gudang);
            var pembaca = new PembacaSelCsv(hasil, gudang, penghitung, lembar, ascii);
            while (csv.Read())
            {
                var nomor = (int)csv.RowNumber;
                for (var kolom = 1; kolom <= csv.FieldCount; kolom++)
                    pembaca.Baca(csv.GetSpan(kolom - 1), nomor, kolom);
                if (nomor == 1 && hasil.Isi is [{ } pertama, ..] && gudang.Bita(pertama.Tempat).SequenceEqual("sep="u8))
                    hasil.Buang();
                hasil.Tutup(nomor);
            }

            return new LembarMentah(berkas.Nama, lembar, Tersembunyi: false, BukuKerja: false, hasil.Baris);
        }
        catch (CsvFormatException rusak)
        {
            throw new BerkasDitolakException(
                JenisBerkas.Rusak, new Asal(berkas.Nama, lembar), string.Create(CultureInfo.InvariantCulture, $"baris {rusak.RecordNumber}"), "tanda kutip yang berpasangan");
        }
    }

    /// <summary>The sign that stands outside quotes in most lines; a line may also name it (<c>sep=;</c>).</summary>
    private static byte CariPemisah(ReadOnlySpan<byte> teks)
    {
        const int sep = 4;
        if (teks.Length > sep && Ascii.EqualsIgnoreCase(teks[..sep], "sep="u8) && Pemisah.Contains(teks[sep]))
            return teks[sep];
        var jumlah = new int[Pemisah.Length];
        var ada = new bool[Pemisah.Length];
        var dalamKutip = false;
        foreach (var huruf in teks[..Math.Min(teks.Length, PetikanPemisah)])
        {
            if (huruf == (byte)'"')
                dalamKutip = !dalamKutip;
            else if (!dalamKutip && huruf == (byte)'\n')
                Tutup(jumlah, ada);
            else if (!dalamKutip && Pemisah.IndexOf(huruf) is >= 0 and var letak)
                ada[letak] = true;
        }

        Tutup(jumlah, ada);
        return Pemisah[Array.IndexOf(jumlah, jumlah.Max())];
    }

    private static void Tutup(int[] jumlah, bool[] ada)
    {
        for (var letak = 0; letak < jumlah.Length; letak++)
            jumlah[letak] += ada[letak] ? 1 : 0;
        Array.Clear(ada);
    }
}
