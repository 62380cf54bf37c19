using UglyToad.PdfPig.Tokens;

namespace Lkj.Pdf.Tests.Conformance;

/// <summary>A PDF file as an independent reader sees it: objects with their references followed.</summary>
public sealed class OpenedPdf : IDisposable
{
    private readonly UglyToad.PdfPig.PdfDocument _document;

    public OpenedPdf(byte[] bytes)
    {
        Bytes = bytes;
        _document = UglyToad.PdfPig.PdfDocument.Open(bytes);
        var pages = PageNumbers(Reference(Catalog, "Pages")!.Value).ToList();
        Pages = [.. _document.GetPages().Select((page, i) => new OpenedPage(pages[i], page))];
        Elements = [.. StructureElement.Read(this)];
    }

    public byte[] Bytes { get; }

    public DictionaryToken Catalog => _document.Structure.Catalog.CatalogDictionary;

    public UglyToad.PdfPig.Content.DocumentInformation Information => _document.Information;

    public IReadOnlyList<OpenedPage> Pages { get; }

    /// <summary>All elements of the structure tree in reading order.</summary>
    public IReadOnlyList<StructureElement> Elements { get; }

    public IReadOnlyList<(int Level, string Title)> Bookmarks => !_document.TryGetBookmarks(out var bookmarks)
        ? []
        : [.. bookmarks.GetNodes().Select(node => (node.Level + 1, node.Title))];

    /// <summary>An entry of a dictionary with its reference followed; null when it is missing.</summary>
    public IToken? Get(DictionaryToken dictionary, string key) => dictionary.TryGet(NameToken.Create(key), out var token) ? Follow(token) : null;

    public DictionaryToken? Dictionary(DictionaryToken dictionary, string key) => AsDictionary(Get(dictionary, key));

    public IReadOnlyList<IToken> Array(DictionaryToken dictionary, string key) => Get(dictionary, key) is ArrayToken array ? array.Data : [];

    public string? Name(DictionaryToken dictionary, string key) => (Get(dictionary, key) as NameToken)?.Data;

    public int? Number(DictionaryToken dictionary, string key) => (Get(dictionary, key) as NumericToken)?.Int;

    public string? Text(DictionaryToken dictionary, string key) => Get(dictionary, key) switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };

    /// <summary>The object number an entry refers to; null when it is missing or written out.</summary>
    public static long? Reference(DictionaryToken dictionary, string key) =>
        dictionary.TryGet(NameToken.Create(key), out var token) ? Reference(token) : null;

    public static long? Reference(IToken token) => (token as IndirectReferenceToken)?.Data.ObjectNumber;

    public IToken Follow(IToken token) => token is IndirectReferenceToken reference ? Follow(_document.Structure.GetObject(reference.Data).Data) : token;

    public IToken Numbered(long number) => Follow(_document.Structure.GetObject(new UglyToad.PdfPig.Core.IndirectReference(number, 0)).Data);

    public static DictionaryToken? AsDictionary(IToken? token) => token switch
    {
        DictionaryToken dictionary => dictionary,
        StreamToken stream => stream.StreamDictionary,
        _ => null,
    };

    /// <summary>All text of the file, page by page, words apart.</summary>
    public string AllText() => string.Join('\n', Pages.Select(page => string.Join(' ', page.Page.GetWords().Select(word => word.Text))));

    public void Dispose() => _document.Dispose();

    private IEnumerable<long> PageNumbers(long node) =>
        AsDictionary(Numbered(node)) is { } dictionary && dictionary.ContainsKey(NameToken.Create("Kids"))
            ? Array(dictionary, "Kids").SelectMany(kid => PageNumbers(Reference(kid)!.Value))
            : [node];
}
