using Azure.Data.Tables;
using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Tabel;

namespace Lkj.Storage.Pengajuan;

/// <summary>Between the content of a submission and its table rows: one row per record, with its part and its record as JSON.</summary>
internal static class PetaBaris
{
    private const string Bagian = "Bagian";
    private const string Isi = "Isi";

    /// <summary>The rows of a content, in the order of its parts.</summary>
    public static IReadOnlyList<TableEntity> ToRows(string partition, IsiPengajuan isi)
    {
        var rows = new List<TableEntity>();
        var pengajuan = isi.Pengajuan;
        Add(nameof(pengajuan.Identitas), [pengajuan.Identitas]);
        Add(nameof(pengajuan.Renstra), pengajuan.Renstra);
        Add(nameof(pengajuan.Rkt), pengajuan.Rkt);
        Add(nameof(pengajuan.PerjanjianKinerja), pengajuan.PerjanjianKinerja);
        Add(nameof(pengajuan.Iku), pengajuan.Iku);
        Add(nameof(pengajuan.Pengukuran), pengajuan.Pengukuran);
        Add(nameof(pengajuan.Anggaran), pengajuan.Anggaran);
        Add(nameof(pengajuan.TotalAnggaran), pengajuan.TotalAnggaran);
        Add(nameof(pengajuan.PernyataanAnggaran), pengajuan.PernyataanAnggaran);
        Add(nameof(pengajuan.Narasi), pengajuan.Narasi);
        Add(nameof(pengajuan.Alasan), pengajuan.Alasan);
        Add(nameof(pengajuan.Riwayat), pengajuan.Riwayat);
        Add(nameof(pengajuan.Triwulan), pengajuan.Triwulan);
        Add(nameof(pengajuan.Kegiatan), pengajuan.Kegiatan);
        Add(nameof(pengajuan.Bulanan), pengajuan.Bulanan);
        Add(nameof(pengajuan.RevisiDipa), pengajuan.RevisiDipa);
        Add(nameof(pengajuan.Organisasi), pengajuan.Organisasi);
        Add(nameof(isi.TemuanBaca), isi.TemuanBaca);
        return rows;

        void Add<T>(string bagian, IReadOnlyList<T> records)
        {
            foreach (var record in records)
            {
                var row = new TableEntity(partition, RowKey(rows.Count)) { [Bagian] = bagian };
                LongText.Write(row, Isi, StorageJson.Write(record));
                rows.Add(row);
            }
        }
    }

    /// <summary>The content of rows that <see cref="ToRows"/> made.</summary>
    public static IsiPengajuan FromRows(IEnumerable<TableEntity> rows)
    {
        var byPart = rows.ToLookup(row => row.GetString(Bagian), row => LongText.Read(row, Isi));
        return new IsiPengajuan(
            new Domain.Isi.Pengajuan(
                StorageJson.Read<Identitas>(byPart[nameof(Domain.Isi.Pengajuan.Identitas)].Single()),
                Read<BarisRenstra>(nameof(Domain.Isi.Pengajuan.Renstra)),
                Read<BarisIndikator>(nameof(Domain.Isi.Pengajuan.Rkt)),
                Read<BarisIndikator>(nameof(Domain.Isi.Pengajuan.PerjanjianKinerja)),
                Read<BarisIndikator>(nameof(Domain.Isi.Pengajuan.Iku)),
                Read<BarisIndikator>(nameof(Domain.Isi.Pengajuan.Pengukuran)),
                Read<BarisAnggaran>(nameof(Domain.Isi.Pengajuan.Anggaran)),
                Read<TotalTercetak>(nameof(Domain.Isi.Pengajuan.TotalAnggaran)),
                Read<PernyataanAnggaran>(nameof(Domain.Isi.Pengajuan.PernyataanAnggaran)),
                Read<Narasi>(nameof(Domain.Isi.Pengajuan.Narasi)),
                Read<Alasan>(nameof(Domain.Isi.Pengajuan.Alasan)))
            {
                Riwayat = Read<BarisRiwayat>(nameof(Domain.Isi.Pengajuan.Riwayat)),
                Triwulan = Read<BarisTriwulan>(nameof(Domain.Isi.Pengajuan.Triwulan)),
                Kegiatan = Read<BarisKegiatan>(nameof(Domain.Isi.Pengajuan.Kegiatan)),
                Bulanan = Read<RealisasiBulan>(nameof(Domain.Isi.Pengajuan.Bulanan)),
                RevisiDipa = Read<RevisiDipa>(nameof(Domain.Isi.Pengajuan.RevisiDipa)),
                Organisasi = Read<BarisOrganisasi>(nameof(Domain.Isi.Pengajuan.Organisasi)),
            },
            Read<Temuan>(nameof(IsiPengajuan.TemuanBaca)));

        List<T> Read<T>(string bagian) => [.. byPart[bagian].Select(StorageJson.Read<T>)];
    }

    /// <summary>The row key of the n-th record; keys sort in order.</summary>
    public static string RowKey(int urutan) => $"{urutan:D7}";
}
