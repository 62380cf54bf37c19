using System.Text;
using Lkj.App.Halaman;
using Lkj.Storage.Surat;
using MimeKit;

namespace Lkj.App.Surat;

/// <summary>Puts a mail together. The same ledger entry and content give the same message, with the same Message-Id and date.</summary>
public static class PenyusunSurat
{
    /// <summary>The message.</summary>
    /// <param name="catatan">The ledger entry.</param>
    /// <param name="pengirim">The sender's address.</param>
    /// <param name="kepada">The recipients.</param>
    /// <param name="isi">The content.</param>
    public static MimeMessage Susun(CatatanSurat catatan, string pengirim, IEnumerable<string> kepada, IsiSurat isi)
    {
        var dari = new MailboxAddress("LkjFunctions", pengirim);
        var message = new MimeMessage
        {
            Subject = isi.Perihal,
            Date = catatan.Waktu,
            MessageId = $"{catatan.Kunci}@{dari.Domain}",
            Body = new MultipartAlternative
            {
                new TextPart("plain") { Text = Teks(isi) },
                new TextPart("html") { Text = Html(isi) },
            },
        };
        message.Body.ContentType.Parameters["boundary"] = $"=-{catatan.Kunci}";
        message.From.Add(dari);
        message.To.AddRange(kepada.Select(MailboxAddress.Parse));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add(HeaderId.ContentLanguage, "id");
        return message;
    }

    private static string Teks(IsiSurat isi)
    {
        var teks = new StringBuilder();
        foreach (var paragraf in isi.Paragraf)
            teks.Append(paragraf).Append("\n\n");
        foreach (var butir in isi.Butir)
            teks.Append("- ").Append(butir).Append('\n');
        if (isi.Butir.Count > 0)
            teks.Append('\n');
        foreach (var (nama, alamat) in isi.Tautan)
            teks.Append(nama).Append(":\n").Append(alamat).Append("\n\n");
        return teks.Append(isi.Penutup).Append('\n').ToString();
    }

    private static string Html(IsiSurat isi) => Markup.Of($"""
        <!DOCTYPE html>
        <html lang="id"><head><meta charset="utf-8"><title>{isi.Perihal}</title></head><body>
        {Markup.Join(isi.Paragraf, paragraf => Markup.Of($"<p>{paragraf}</p>\n"))}{(isi.Butir.Count == 0 ? Markup.Empty : Markup.Of($"<ul>\n{Markup.Join(isi.Butir, butir => Markup.Of($"<li>{butir}</li>\n"))}</ul>\n"))}{Markup.Join(isi.Tautan, satu => Markup.Of($"<p><a href=\"{satu.Alamat}\">{satu.Teks}</a><br>{satu.Alamat}</p>\n"))}<p><small>{isi.Penutup}</small></p>
        </body></html>
        """).ToString();
}
