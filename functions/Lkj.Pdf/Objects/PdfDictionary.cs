using System.Text;

namespace Lkj.Pdf.Objects;

/// <summary>A dictionary object under construction; keys stand in the order in which they were given.</summary>
internal sealed class PdfDictionary
{
    private readonly StringBuilder _entries = new(capacity: 128);

    public PdfDictionary(string? type = null)
    {
        if (type is not null)
            With("Type", PdfSyntax.Name(type));
    }

    /// <summary>Adds an entry whose value is written already.</summary>
    public PdfDictionary With(string key, string value)
    {
        _entries.Append('/').Append(key);
        if (value[0] is not ('/' or '[' or '(' or '<'))
            _entries.Append(' ');
        _entries.Append(value);
        return this;
    }

    public PdfDictionary With(string key, PdfRef value) => With(key, value.ToString());

    public PdfDictionary With(string key, double value) => With(key, PdfSyntax.Number(value));

    public PdfDictionary With(string key, PdfDictionary value) => With(key, value.ToString());

    public override string ToString() => $"<<{_entries}>>";
}
