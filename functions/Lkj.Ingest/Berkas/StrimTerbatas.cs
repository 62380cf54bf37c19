namespace Lkj.Ingest.Berkas;

/// <summary>Counts what is really unpacked, because the sizes that an archive declares may lie.</summary>
internal sealed class StrimTerbatas(Stream isi, PenghitungBatas penghitung) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var terbaca = isi.Read(buffer);
        penghitung.Terurai(terbaca);
        return terbaca;
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
