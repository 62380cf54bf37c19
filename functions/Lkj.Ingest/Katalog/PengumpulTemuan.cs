using System.Globalization;
using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>Collects the findings of one reading. Many alike in one column become the first few and one that counts the rest.</summary>
internal sealed class PengumpulTemuan
{
    private const int PalingBanyakSejenis = 10;

    private readonly List<Temuan> temuan = [];
    private readonly Dictionary<(string Kode, string Lembar, string Kepala), (int Jumlah, Temuan Pertama, Temuan Terakhir)> sejenis = [];

    public bool AdaGalat { get; private set; }

    public void Tambah(JenisTemuan jenis, Asal? tempat, string dibaca, string diharapkan, Keparahan? keparahan = null) =>
        Tambah(Temuan.Dari(jenis, tempat, dibaca, diharapkan, keparahan));

    public void Tambah(Temuan satu)
    {
        AdaGalat |= satu.Keparahan == Keparahan.Galat;
        var kunci = (satu.Kode, satu.Tempat?.Lembar ?? "", satu.Tempat?.Kepala ?? "");
        var (jumlah, pertama, _) = sejenis.GetValueOrDefault(kunci, (0, satu, satu));
        sejenis[kunci] = (jumlah + 1, pertama, satu);
        if (jumlah < PalingBanyakSejenis)
            temuan.Add(satu);
    }

    public IReadOnlyList<Temuan> Hasil() =>
    [
        .. temuan,
        .. sejenis.Values.Where(kelompok => kelompok.Jumlah > PalingBanyakSejenis).Select(kelompok => kelompok.Terakhir with
        {
            Tempat = kelompok.Terakhir.Tempat is { } tempat ? tempat with { Sel = $"{kelompok.Pertama.Tempat!.Sel}:{tempat.Sel}" } : null,
            Dibaca = string.Create(CultureInfo.InvariantCulture, $"hal yang sama pada {kelompok.Jumlah} sel, misalnya {kelompok.Pertama.Dibaca}"),
        }),
    ];
}
