using CsCheck;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Kalimat;

/// <summary>Random years, computed by the domain: some indicators missing, some reached, some beyond the cap.</summary>
internal static class HasilAcak
{
    private static readonly Gen<(int Sasaran, int Nama, string Target, string Realisasi)> Baris =
        Gen.Select(Gen.Int[1, 3], Gen.Int[1, 9], Gen.Int[1, 150], Gen.OneOf(Gen.Const(-1), Gen.Int[0, 300]))
            .Select((sasaran, nama, target, realisasi) => (sasaran, nama, Tulis(target), realisasi < 0 ? "" : Tulis(realisasi)));

    /// <summary>A submission with measurement and agreement, for which figures can be computed.</summary>
    public static Gen<Pengajuan> Pengajuan { get; } = Gen.Select(Baris.List[0, 12], Baris.List[0, 6]).Select((ukur, janji) => Laporan.Kosong.Pengajuan with
    {
        Pengukuran = [.. ukur.Select((satu, i) => Indikator("Pengukuran", i, satu.Sasaran, satu.Nama, satu.Target, satu.Realisasi))],
        PerjanjianKinerja = [.. janji.Select((satu, i) => Indikator("Perjanjian Kinerja", i, satu.Sasaran, satu.Nama, satu.Target, ""))],
    });

    /// <summary>Computed performance under both rule sets.</summary>
    public static Gen<(HasilKinerja Kinerja, AturanKinerja Aturan)> Kinerja { get; } = Gen.Select(Pengajuan, Gen.Bool)
        .Select((pengajuan, lama) => (pengajuan, aturan: AturanKinerja.Bernama(lama ? "kpu-2015" : "umum-2021")))
        .Select(dua => (PenghitungKinerja.Hitung(dua.pengajuan, dua.aturan), dua.aturan));

    private static BarisIndikator Indikator(string lembar, int urutan, int sasaran, int nama, string target, string realisasi) =>
        Bersih.Indikator(lembar, urutan + 2, $"Sasaran {Tulis(sasaran)}", $"Indikator ke {Tulis(nama)}", "%", target, realisasi, "", Polaritas.Maksimal);

    private static string Tulis(int angka) => Penulisan.Desimal(angka);
}
