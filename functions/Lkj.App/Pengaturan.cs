using Lkj.Domain;
using Lkj.Ingest;

namespace Lkj.App;

/// <summary>What can be set from outside. Names of settings are those of the members; the storage account is set by <c>AzureWebJobsStorage</c>.</summary>
public sealed record Pengaturan
{
    /// <summary>The address under which people reach the app, without a slash at its end: links in mails begin with it.</summary>
    public required Uri AlamatPublik { get; init; }

    /// <summary>Where readers find out whether a report was issued; it is printed in every report.</summary>
    public Uri AlamatPeriksa => new($"{AlamatPublik.AbsoluteUri.TrimEnd('/')}/api/laporan/periksa");

    /// <summary>Days after which a mailed link opens nothing any more.</summary>
    public int TautanHari { get; init; } = 90;

    /// <summary>Days after which the result of an upload that became no submission is not there any more.</summary>
    public int PeriksaHari { get; init; } = 14;

    /// <summary>The paper that reports are set on: <c>A4</c> or <c>F4</c> (215 x 330 mm).</summary>
    public UkuranKertas UkuranKertas { get; init; } = UkuranKertas.A4;

    /// <summary>Most bytes of an upload.</summary>
    public int UnggahMaksimum { get; init; } = BatasBerkas.Bawaan.Unggahan;

    /// <summary>Most bytes of an upload after unpacking.</summary>
    public int TeruraiMaksimum { get; init; } = (int)BatasBerkas.Bawaan.Terurai;

    /// <summary>The highest row of a sheet that may hold something.</summary>
    public int BarisMaksimum { get; init; } = BatasBerkas.Bawaan.Baris;

    /// <summary>Most filled cells of an upload.</summary>
    public int SelMaksimum { get; init; } = BatasBerkas.Bawaan.JumlahSel;

    /// <summary>Seconds that the files of an upload may be read.</summary>
    public int BacaDetik { get; init; } = (int)BatasBerkas.Bawaan.Waktu.TotalSeconds;

    /// <summary>Most bytes of a PDF that is sent to be checked.</summary>
    public int PeriksaMaksimum { get; init; } = 20 * 1024 * 1024;

    /// <summary>Minutes without any step after which a report or a year-end counts as stuck. Longer than any wait of <see cref="SusunLaporan"/>, also for the mail server; that of <see cref="AkhirTahun"/> is added for year-ends.</summary>
    public int MacetMenit { get; init; } = 15;

    /// <summary>Minutes after which a submission or a year-end without an orchestration is started again, and one that was rewound without coming to life begun anew: its message was lost.</summary>
    public int HilangMenit { get; init; } = 2;

    /// <summary>The private key that signs lists of issued reports, PKCS#8 as PEM or base64; null where a file holds it or nothing is signed.</summary>
    public string? KunciTandaTangan { get; init; }

    /// <summary>The file that holds the private key where <see cref="KunciTandaTangan"/> does not; made when it is not there.</summary>
    public string? KunciTandaTanganBerkas { get; init; }

    /// <summary>How mails are sent.</summary>
    public required PengaturanSurat Surat { get; init; }

    /// <summary>The limits of an upload.</summary>
    public BatasBerkas Batas => BatasBerkas.Bawaan with
    {
        Unggahan = UnggahMaksimum,
        Terurai = TeruraiMaksimum,
        TeruraiBagian = Math.Min(BatasBerkas.Bawaan.TeruraiBagian, TeruraiMaksimum),
        Baris = BarisMaksimum,
        JumlahSel = SelMaksimum,
        Waktu = TimeSpan.FromSeconds(BacaDetik),
    };

    /// <summary>Reads the settings; throws <see cref="InvalidOperationException"/> that names one that cannot be used.</summary>
    public static Pengaturan Baca(IConfiguration setelan)
    {
        var bawaan = new Pengaturan { AlamatPublik = Alamat(setelan), Surat = PengaturanSurat.Baca(setelan) };
        return bawaan with
        {
            KunciTandaTangan = Teks(nameof(KunciTandaTangan)),
            KunciTandaTanganBerkas = Teks(nameof(KunciTandaTanganBerkas)),
            TautanHari = Positif(nameof(TautanHari), bawaan.TautanHari),
            PeriksaHari = Positif(nameof(PeriksaHari), bawaan.PeriksaHari),
            UkuranKertas = Kertas(setelan),
            UnggahMaksimum = Positif(nameof(UnggahMaksimum), bawaan.UnggahMaksimum),
            TeruraiMaksimum = Positif(nameof(TeruraiMaksimum), bawaan.TeruraiMaksimum),
            BarisMaksimum = Positif(nameof(BarisMaksimum), bawaan.BarisMaksimum),
            SelMaksimum = Positif(nameof(SelMaksimum), bawaan.SelMaksimum),
            BacaDetik = Positif(nameof(BacaDetik), bawaan.BacaDetik),
            PeriksaMaksimum = Positif(nameof(PeriksaMaksimum), bawaan.PeriksaMaksimum),
            MacetMenit = Positif(nameof(MacetMenit), bawaan.MacetMenit),
            HilangMenit = Positif(nameof(HilangMenit), bawaan.HilangMenit),
        };

        string? Teks(string nama) => setelan[nama] is { Length: > 0 } nilai ? nilai : null;

        int Positif(string nama, int bawaan) => setelan.GetValue(nama, bawaan) is > 0 and var nilai
            ? nilai
            : throw new InvalidOperationException($"Setting {nama} is a number above 0.");
    }

    private static UkuranKertas Kertas(IConfiguration setelan) => setelan[nameof(UkuranKertas)] switch
    {
        null or "" or nameof(UkuranKertas.A4) => UkuranKertas.A4,
        nameof(UkuranKertas.F4) => UkuranKertas.F4,
        var lain => throw new InvalidOperationException($"Setting {nameof(UkuranKertas)} is A4 or F4, not '{lain}'."),
    };

    private static Uri Alamat(IConfiguration setelan)
    {
        var teks = setelan[nameof(AlamatPublik)] is { Length: > 0 } alamat ? alamat
            : setelan["WEBSITE_HOSTNAME"] is { Length: > 0 } nama && !nama.StartsWith("localhost", StringComparison.Ordinal) ? $"https://{nama}"
            : $"http://{setelan["WEBSITE_HOSTNAME"] ?? "localhost:7071"}";
        return Uri.TryCreate(teks.TrimEnd('/'), UriKind.Absolute, out var hasil)
            ? hasil
            : throw new InvalidOperationException($"Setting {nameof(AlamatPublik)} is no address: '{teks}'.");
    }
}
