using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Lkj.LocalHost.Handler;

/// <summary>
/// Death on demand, for tests: setting <c>LocalHost__Chaos</c> names a function and which of its calls. <c>RenderLaporan#1</c> kills the handler
/// while that call is in flight; <c>:after</c> lets the handler answer, drops the answer and kills it then; <c>:term</c> asks it to end as a platform does
/// (SIGTERM, not on Windows); <c>:host</c> kills the host with it. It happens once.
/// </summary>
public sealed partial class Chaos
{
    /// <summary>The setting.</summary>
    public const string Setting = "LocalHost__Chaos";

    private readonly string? _function;
    private readonly int _call;
    private readonly string _way = "";
    private int _calls;
    private volatile Process? _handler;

    /// <summary>Reads the plan; null or empty plans nothing.</summary>
    /// <exception cref="SetupException">The plan cannot be read.</exception>
    public Chaos(string? plan)
    {
        if (string.IsNullOrEmpty(plan))
            return;
        if (Plan().Match(plan) is not { Success: true } match)
            throw new SetupException($"Pengaturan {Setting} berbentuk Fungsi#nomor, lalu :after, :term atau :host bila perlu; tertulis {plan}.");
        _function = match.Groups["function"].Value;
        _call = int.Parse(match.Groups["call"].Value, CultureInfo.InvariantCulture);
        _way = match.Groups["way"].Value;
    }

    /// <summary>Says which process is the handler now.</summary>
    public void Watch(Process handler) => _handler = handler;

    /// <summary>The body of a call, which strikes while it is sent when the call is the planned one and the plan is for its middle.</summary>
    /// <param name="function">The function that is called.</param>
    /// <param name="body">The body.</param>
    /// <param name="strikesAfter">True when the answer of this call is to be dropped by <see cref="DropAnswer"/>.</param>
    public HttpContent Body(string function, byte[] body, out bool strikesAfter)
    {
        var planned = function == _function && Interlocked.Increment(ref _calls) == _call;
        strikesAfter = planned && _way == "after";
        return planned && !strikesAfter ? new StrikingContent(body, Strike) : new ByteArrayContent(body);
    }

    /// <summary>Kills the handler and fails as a connection does that ends too early.</summary>
    public void DropAnswer()
    {
        Strike();
        throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }

    private void Strike()
    {
        var handler = _handler ?? throw new InvalidOperationException("No handler is running.");
        if (_way == "term")
        {
            using var kill = Process.Start("kill", ["-TERM", handler.Id.ToString(CultureInfo.InvariantCulture)]);
            return;
        }
        handler.Kill();
        if (_way == "host")
            Process.GetCurrentProcess().Kill();
        handler.WaitForExit();
    }

    [GeneratedRegex("^(?<function>[A-Za-z]+)#(?<call>[1-9][0-9]{0,3})(:(?<way>after|term|host))?$")]
    private static partial Regex Plan();

    // All of the body but its end: the handler has begun to read the call and cannot have answered it.
    private sealed class StrikingContent(byte[] body, Action strike) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(body);
            await stream.FlushAsync();
            strike();
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
