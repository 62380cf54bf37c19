using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Lkj.Pdf.Objects;

/// <summary>
/// Writes the objects of a PDF 1.7 file: plain ones packed into compressed object streams, streams by themselves, and the
/// cross-reference stream at the end (ISO 32000-1, 7.5). The file's identity is a hash of what is in it.
/// </summary>
internal sealed class PdfFileWriter
{
    private const int ObjectsPerStream = 100;
    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<CrossReference> _references = [CrossReference.Free];
    private readonly List<(PdfRef Reference, string Body)> _pending = [];
    private long _position;

    public PdfFileWriter(Stream output)
    {
        _output = output;
        // Four bytes above 127 tell transfer programs that the file is binary.
        Emit([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later.</summary>
    public PdfRef Reserve()
    {
        _references.Add(CrossReference.Free);
        return new PdfRef(_references.Count - 1);
    }

    public PdfRef Write(string body)
    {
        var reference = Reserve();
        Write(reference, body);
        return reference;
    }

    public PdfRef Write(PdfDictionary dictionary) => Write(dictionary.ToString());

    public void Write(PdfRef reference, PdfDictionary dictionary) => Write(reference, dictionary.ToString());

    public void Write(PdfRef reference, string body)
    {
        _pending.Add((reference, body));
        if (_pending.Count == ObjectsPerStream)
            Pack();
    }

    public PdfRef WriteStream(PdfDictionary dictionary, ReadOnlySpan<byte> data, bool compress = true)
    {
        var reference = Reserve();
        WriteStream(reference, dictionary, data, compress);
        return reference;
    }

    /// <summary>Writes what is left, the cross-reference stream and the trailer.</summary>
    public void Finish(PdfRef catalogue, PdfRef information)
    {
        Pack();
        var identity = $"<{Convert.ToHexString(_hash.GetCurrentHash()[..16])}>";
        var reference = Reserve();
        var start = _position;
        _references[reference.Number] = CrossReference.At(start);
        using var table = new MemoryStream();
        foreach (var entry in _references)
            entry.WriteTo(table);
        var trailer = new PdfDictionary("XRef").With("W", CrossReference.Widths).With("Size", $"{_references.Count}")
            .With("Root", catalogue).With("Info", information).With("ID", PdfSyntax.Array([identity, identity]));
        WriteStream(reference, trailer, table.ToArray(), compress: true);
        Emit(Encoding.ASCII.GetBytes($"startxref\n{start}\n%%EOF\n"));
    }

    private void Pack()
    {
        if (_pending.Count == 0)
            return;
        var stream = Reserve();
        var (index, bodies) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < _pending.Count; i++)
        {
            var (reference, body) = _pending[i];
            _references[reference.Number] = CrossReference.Inside(stream, index: i);
            index.Append(reference.Number).Append(' ').Append(bodies.Length).Append(' ');
            bodies.Append(body).Append('\n');
        }

        var dictionary = new PdfDictionary("ObjStm").With("N", $"{_pending.Count}").With("First", $"{index.Length}");
        _pending.Clear();
        WriteStream(stream, dictionary, Encoding.ASCII.GetBytes($"{index}{bodies}"), compress: true);
    }

    private void WriteStream(PdfRef reference, PdfDictionary dictionary, ReadOnlySpan<byte> data, bool compress)
    {
        var stored = compress ? Compress(data) : data;
        if (compress)
            dictionary.With("Filter", "/FlateDecode");
        dictionary.With("Length", $"{stored.Length}");
        _references[reference.Number] = CrossReference.At(_position);
        Emit(Encoding.ASCII.GetBytes($"{reference.Number} 0 obj\n{dictionary}\nstream\n"));
        Emit(stored);
        Emit("\nendstream\nendobj\n"u8);
    }

    private static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> data)
    {
        using var compressed = new MemoryStream(data.Length / 2);
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data);
        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        _output.Write(bytes);
        _position += bytes.Length;
    }
}
