namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>A percentage printed where there is nothing to divide by.</summary>
internal static class PersenPaguNol
{
    public static readonly JenisTemuan Jenis = new("KLM-413", 4, Keparahan.Catatan, "Persen dicetak untuk pagu 0",
        "Kosongkan persennya; laporan mencetak n/a dan baris itu tidak masuk rata-rata.",
        "Persen terisi untuk baris yang pagunya 0.",
        "Pagu Rp 0, tercetak 100 %.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from hasil in bahan.Anggaran.Baris
        let tercetak = hasil.Baris.PersenTercetak
        where hasil.Serapan is null && tercetak is not null
        select Temuan.Dari(Jenis, tercetak.Asal, PersenTercetak.Tulis(tercetak), "n/a, karena pagu 0 tidak dapat menjadi pembagi");
}
