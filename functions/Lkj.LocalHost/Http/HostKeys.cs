using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Http;

/// <summary>The keys of the host, made once and kept in the data folder: master, host, one per function, one per extension.</summary>
public sealed class HostKeys
{
    private sealed record Kept(string Master, string Host, Dictionary<string, string> Functions, Dictionary<string, string> System);

    private readonly Kept _kept;

    private HostKeys(Kept kept) => _kept = kept;

    /// <summary>Opens everything.</summary>
    public string Master => _kept.Master;

    /// <summary>Opens every function of level <c>function</c>.</summary>
    public string Host => _kept.Host;

    /// <summary>The key of the durable extension's web hooks (<c>durabletask_extension</c>).</summary>
    public string DurableExtension => _kept.System["durabletask_extension"];

    /// <summary>Reads the keys of a data folder and makes those that are missing.</summary>
    public static HostKeys Of(string dataFolder, FunctionApp app)
    {
        var path = Path.Combine(dataFolder, "keys.json");
        var kept = (File.Exists(path) ? JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(path)) : null) ?? new Kept(NewKey(), NewKey(), [], []);
        foreach (var function in app.TriggeredBy("httpTrigger"))
            kept.Functions.TryAdd(function.Name, NewKey());
        kept.System.TryAdd("durabletask_extension", NewKey());
        DataFolder.Write(path, JsonSerializer.SerializeToUtf8Bytes(kept));
        return new HostKeys(kept);
    }

    /// <summary>The key that opens only this function.</summary>
    public string Function(string name) => _kept.Functions[name];

    /// <summary>
    /// True when the request may call the function: no key for <c>anonymous</c>; the function's, the host's or the master key
    /// for <c>function</c> (the default); only the master key for <c>admin</c>.
    /// </summary>
    public bool Allows(FunctionDefinition function, HttpRequest request) => function.Trigger.Text("authLevel")?.ToLowerInvariant() switch
    {
        "anonymous" => true,
        "admin" => IsAny(Given(request), Master),
        _ => IsAny(Given(request), Function(function.Name), Host, Master),
    };

    /// <summary>True when the request carries the durable extension's key or the master key.</summary>
    public bool AllowsDurable(HttpRequest request) => IsAny(Given(request), DurableExtension, Master);

    /// <summary>The header wins over the query, also when it is wrong.</summary>
    private static string Given(HttpRequest request) =>
        request.Headers.TryGetValue("x-functions-key", out var header) ? header.ToString() : request.Query["code"].ToString();

    private static bool IsAny(string given, params ReadOnlySpan<string> keys)
    {
        var bytes = Encoding.UTF8.GetBytes(given);
        var found = false;
        foreach (var key in keys)
            found |= CryptographicOperations.FixedTimeEquals(bytes, Encoding.UTF8.GetBytes(key));
        return found;
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(40)).Replace('+', '-').Replace('/', '_');
}
