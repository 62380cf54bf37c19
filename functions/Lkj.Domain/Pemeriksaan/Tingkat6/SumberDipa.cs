using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>The sources of funds that a chapter states must make its DIPA.</summary>
internal static class SumberDipa
{
    public static readonly JenisTemuan Jenis = new("BGN-601", 6, Keparahan.Peringatan, "Jumlah sumber dana berbeda dari DIPA",
        "Periksa ketiga jumlah itu dengan DIPA revisi terakhir.",
        "Satu dari ketiga jumlah berasal dari DIPA sebelum revisi.",
        "APBN Rp 20.000.000.000 dan hibah Rp 8.000.000.000, tetapi DIPA Rp 29.000.000.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from bab in SumberBab.Dari(bahan.Pengajuan.PernyataanAnggaran)
        where bab.Selisih is { } selisih && selisih != Rupiah.Nol
        select Temuan.Dari(
            Jenis,
            bab.Dipa!.Asal,
            $"{bab.Dipa.Nilai.DenganRp()} sebagai DIPA dalam {bab.Bagian}",
            $"{bab.Jumlah!.Value.DenganRp()}, yaitu APBN {bab.Apbn!.Nilai.DenganRp()} ditambah hibah {bab.Hibah!.Nilai.DenganRp()}; selisih {bab.Selisih!.Value.Mutlak().DenganRp()}");
}
