using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Perbandingan;
using Lkj.Report.Naskah;

namespace Lkj.Report.Kalimat;

/// <summary>The sentences about the office as a whole. They are composed from the figures and cannot disagree with them.</summary>
internal static class KalimatSatker
{
    /// <summary>
    /// The capaian with its cap, and in the same sentence how many indicators of the Perjanjian Kinerja were measured and how many
    /// reached their target: a mean alone would hide what nobody measured.
    /// </summary>
    public static string Capaian(Identitas identitas, HasilKinerja kinerja, AturanKinerja aturan)
    {
        var pokok = $"Capaian kinerja {identitas.Nama} Tahun {identitas.Tahun}";
        var perjanjian = Perjanjian(kinerja);
        if (kinerja.Satker is not { } satker)
            return $"{pokok} tidak dapat dihitung karena belum ada indikator yang target dan realisasinya dapat dibandingkan; {perjanjian}.";

        var ikut = kinerja.Sasaran.Count(sasaran => sasaran.Rata is not null);
        var dari = ikut == kinerja.Sasaran.Count ? $"{ikut} sasaran" : $"{ikut} dari {kinerja.Sasaran.Count} sasaran";
        return $"{pokok} adalah {satker} (kategori {kinerja.Kategori}), yaitu rata-rata capaian {dari} {Batas(aturan)}; {perjanjian}.";
    }

    /// <summary>What follows for the year as a whole in one sentence: that all targets were reached is said only when it is true.</summary>
    public static string Pokok(Identitas identitas, HasilKinerja kinerja) => kinerja switch
    {
        { SemuaTercapai: true } => $"Semua target kinerja Tahun {identitas.Tahun} tercapai.",
        { JumlahIndikator: 0 } => $"Ketercapaian target Tahun {identitas.Tahun} belum dapat disimpulkan karena tabel pengukuran kinerja belum berisi indikator.",
        { IndikatorTercapai: 0 } => $"Target kinerja Tahun {identitas.Tahun} belum tercapai: tidak satu pun indikator mencapai target.",
        { IndikatorTercapai: var tercapai, JumlahIndikator: var jumlah } when 4 * tercapai >= 3 * jumlah => $"Sebagian besar target kinerja Tahun {identitas.Tahun} tercapai, tetapi belum semuanya.",
        { IndikatorTercapai: var tercapai, JumlahIndikator: var jumlah } when 2 * tercapai >= jumlah => $"Belum semua target kinerja Tahun {identitas.Tahun} tercapai.",
        _ => $"Belum semua target kinerja Tahun {identitas.Tahun} tercapai. Sebagian besar indikator belum mencapai target.",
    };

    /// <summary>
    /// Whether capaian and serapan of the office go together, by the thresholds of the rule set; empty when one is missing. Where much was not
    /// measured, the mean of the rest says too little for that.
    /// </summary>
    public static string CapaianSerapan(HasilKinerja kinerja, HasilAnggaran anggaran, AturanKinerja aturan) => (kinerja.Satker, anggaran.Jumlah.Serapan) switch
    {
        ({ } capaian, { } serapan) when BanyakBelumDiukur(kinerja) =>
            $"Capaian {capaian} dan serapan {serapan} belum menggambarkan seluruh kinerja karena banyak indikator belum diukur.",
        ({ } capaian, { } serapan) => KuadranDari.Hitung(capaian, serapan, aturan) switch
        {
            Kuadran.KinerjaTinggiSerapanTinggi => $"Capaian {capaian} disertai serapan {serapan}: hasil dan penggunaan anggaran sejalan.",
            Kuadran.KinerjaTinggiSerapanRendah => $"Capaian {capaian} diperoleh dengan serapan {serapan}; sisa anggaran itu perlu dijelaskan sebagai penghematan atau kegiatan yang belum berjalan.",
            Kuadran.KinerjaRendahSerapanTinggi => $"Anggaran terserap {serapan}, sedangkan capaian baru {capaian}; penggunaan anggaran belum diikuti oleh hasil yang sepadan.",
            _ => $"Capaian {capaian} dan serapan {serapan} sama-sama rendah; kegiatan yang belum berjalan perlu didahulukan.",
        },
        _ => "",
    };

    /// <summary>The same, then how many reached their target and how many nobody measured.</summary>
    public static string Simpulan(Identitas identitas, HasilKinerja kinerja)
    {
        if (kinerja.SemuaTercapai || kinerja.JumlahIndikator == 0)
            return Pokok(identitas, kinerja);

        var hitungan = KalimatKetercapaian.Hitungan(kinerja.IndikatorTercapai, kinerja.JumlahIndikator, "indikator pada tabel pengukuran");
        var belum = kinerja.Perjanjian.Count - kinerja.PerjanjianDiukur;
        return $"{Pokok(identitas, kinerja)} {hitungan}"
            + (belum == 0 ? "" : $" Selain itu, {belum} indikator Perjanjian Kinerja belum memiliki realisasi sehingga hasilnya belum dapat dinilai.");
    }

    /// <summary>The objectives with the highest and the lowest mean; empty with fewer than two different means as printed.</summary>
    public static string Ujung(HasilKinerja kinerja)
    {
        var urut = kinerja.Sasaran.Where(sasaran => sasaran.Rata is not null).OrderByDescending(sasaran => sasaran.Rata).ToList();
        return urut.Count < 2 || urut[0].Rata!.Value.Bulat() == urut[^1].Rata!.Value.Bulat()
            ? ""
            : $"Rata-rata tertinggi terdapat pada sasaran {Tulis.Kutip(urut[0].Nama)} ({urut[0].Rata}) dan terendah pada sasaran {Tulis.Kutip(urut[^1].Nama)} ({urut[^1].Rata}).";
    }

    /// <summary>How the cap of the rule set is named after a mean.</summary>
    public static string Batas(AturanKinerja aturan) => aturan.Batas is { } batas
        ? $"dengan capaian setiap indikator dihitung paling tinggi {Penulisan.Desimal(batas)} %"
        : "tanpa batas atas capaian";

    private static bool BanyakBelumDiukur(HasilKinerja kinerja) =>
        4 * kinerja.Sasaran.Sum(sasaran => sasaran.Terhitung) < 3 * kinerja.JumlahIndikator || 4 * kinerja.PerjanjianDiukur < 3 * kinerja.Perjanjian.Count;

    private static string Perjanjian(HasilKinerja kinerja) => (kinerja.Perjanjian.Count, kinerja.PerjanjianDiukur) switch
    {
        (0, _) => "indikator Perjanjian Kinerja belum ada dalam data yang diserahkan",
        (var jumlah, 0) => $"0 dari {jumlah} indikator Perjanjian Kinerja diukur sehingga belum ada yang dapat dinyatakan mencapai target",
        var (jumlah, diukur) => $"{diukur} dari {jumlah} indikator Perjanjian Kinerja diukur dan {kinerja.PerjanjianTercapai} di antaranya mencapai target",
    };
}
