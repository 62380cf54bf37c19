using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Lkj.Pdf.Objects;

/// <summary>The operators of a page as they are written. It is used again for the next page, so that a long document needs no more room.</summary>
internal sealed class ContentStream
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    public ContentStream Write(ReadOnlySpan<byte> operators)
    {
        _bytes.Write(operators);
        return this;
    }

    /// <summary>Writes a text of ASCII characters.</summary>
    public ContentStream Write(string operators)
    {
        _bytes.Advance(Encoding.ASCII.GetBytes(operators, _bytes.GetSpan(operators.Length)));
        return this;
    }

    /// <summary>Writes a number as <see cref="PdfSyntax.Number"/> does.</summary>
    public ContentStream Number(double value)
    {
        _bytes.Advance(PdfSyntax.Number(value, _bytes.GetSpan(PdfSyntax.LongestNumber)));
        return this;
    }

    /// <summary>Writes a whole number.</summary>
    public ContentStream Integer(int value)
    {
        Utf8Formatter.TryFormat(value, _bytes.GetSpan(PdfSyntax.LongestNumber), out var written);
        _bytes.Advance(written);
        return this;
    }

    /// <summary>Writes a code of four hexadecimal digits.</summary>
    public ContentStream Code(ushort code)
    {
        Utf8Formatter.TryFormat(code, _bytes.GetSpan(4), out var written, new StandardFormat('X', 4));
        _bytes.Advance(written);
        return this;
    }
}
