namespace Lkj.LocalHost;

/// <summary>The folder that keeps everything of one LocalHost from one start to the next; one LocalHost at a time uses it.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;

    private DataFolder(string path, FileStream heldLock)
    {
        Path = path;
        _lock = heldLock;
    }

    /// <summary>The absolute path.</summary>
    public string Path { get; }

    /// <summary>Makes the folder if need be and takes it for this process; the lock ends with the process, however it ends.</summary>
    /// <exception cref="SetupException">Another LocalHost uses it, or it cannot be written.</exception>
    public static DataFolder Take(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(path);
            return new DataFolder(path, new FileStream(System.IO.Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException)
        {
            throw new SetupException($"Folder data {path} tidak dapat ditulisi. Pilih folder lain dengan --data.");
        }
        catch (IOException)
        {
            throw new SetupException($"Folder data {path} sedang dipakai oleh LocalHost lain. Hentikan yang itu, atau pilih folder lain dengan --data.");
        }
    }

    /// <summary>Writes a file so that it is always whole: the old content or the new.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = path + ".new";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();
}
