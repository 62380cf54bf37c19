using Lkj.Domain.Acuan;
using Lkj.Domain.Nilai;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Halaman;

/// <summary>What people read for states and steps.</summary>
public static class Sebutan
{
    /// <summary>An office: its name in the list of offices, or its code where the list does not have it.</summary>
    public static string Kantor(DataSatker? kantor, KodeSatker kode) => kantor?.Nama ?? $"satker {kode}";

    /// <summary>A state of a submission.</summary>
    public static string Status(StatusVersi status) => status switch
    {
        StatusVersi.Diterima => "diterima, menunggu giliran",
        StatusVersi.Diproses => "sedang diproses",
        StatusVersi.Selesai => "selesai",
        StatusVersi.Ditolak => "perlu perbaikan",
        _ => "belum selesai diproses, tidak perlu mengunggah ulang",
    };

    /// <summary>A step.</summary>
    public static string Langkah(Langkah langkah) => langkah switch
    {
        Storage.Pengajuan.Langkah.Ditolak => "Perlu perbaikan",
        Storage.Pengajuan.Langkah.Gagal => "Belum selesai diproses",
        _ => langkah.ToString(),
    };
}
