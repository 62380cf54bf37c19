using MimeKit;

namespace Lkj.App.Surat;

/// <summary>Writes mails as <c>.eml</c> files. The same Message-Id is the same file, so a mail written twice is there once.</summary>
public sealed class FolderTransport(PengaturanSurat pengaturan) : IMailTransport
{
    /// <inheritdoc/>
    public async Task<bool> SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(pengaturan.SuratFolder).FullName;
        var file = Path.Combine(folder, $"{message.MessageId!.Split('@')[0]}.eml");
        // Moved into place whole: who looks into the folder never finds half a mail.
        var part = $"{file}.part";
        await using (var stream = File.Create(part))
            await message.WriteToAsync(stream, cancellation);
        File.Move(part, file, overwrite: true);
        return true;
    }
}
