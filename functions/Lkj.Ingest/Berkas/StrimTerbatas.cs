using System.IO.Compression;

namespace Lkj.Ingest.Berkas;

/// <summary>Unpacks a part and counts what really comes out, because the sizes that an archive declares may lie.</summary>
internal sealed class StrimTerbatas(ZipArchiveEntry bagian, PenghitungBatas penghitung, bool xml) : Stream
{
    // No name, attribute or text of a workbook is longer; a reader of XML keeps each of them whole in memory.
    private const int TerpanjangTanpaTanda = 1024 * 1024;

    private readonly Stream isi = bagian.Open();
    private long terbaca;
    private long tanpaTanda;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var bita = isi.Read(buffer);
        terbaca += bita;
        penghitung.Terurai(bita);
        penghitung.Bagian(bagian.CompressedLength, terbaca);
        if (xml)
        {
            var tanda = buffer[..bita].LastIndexOf((byte)'<');
            tanpaTanda = tanda < 0 ? tanpaTanda + bita : bita - tanda;
            penghitung.Butir((int)Math.Min(tanpaTanda, int.MaxValue), TerpanjangTanpaTanda, "bita di dalam satu isian");
        }

        return bita;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            isi.Dispose();
        base.Dispose(disposing);
    }
}
