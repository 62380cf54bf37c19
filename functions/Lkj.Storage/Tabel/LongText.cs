using System.Globalization;
using Azure.Data.Tables;

namespace Lkj.Storage.Tabel;

/// <summary>A text longer than one table property can hold (32,768 characters), cut over numbered properties.</summary>
internal static class LongText
{
    private const int PieceLength = 30_000;

    /// <summary>Puts the text into the row under <c>{name}0</c>, <c>{name}1</c> …</summary>
    public static void Write(TableEntity row, string name, string text)
    {
        for (var piece = 0; piece == 0 || piece * PieceLength < text.Length; piece++)
            row[Name(name, piece)] = text.Substring(piece * PieceLength, Math.Min(PieceLength, text.Length - piece * PieceLength));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static string Read(TableEntity row, string name)
    {
        var pieces = new List<string>();
        while (row.GetString(Name(name, pieces.Count)) is { } piece)
            pieces.Add(piece);
        return string.Concat(pieces);
    }

    private static string Name(string name, int piece) => string.Create(CultureInfo.InvariantCulture, $"{name}{piece}");
}
