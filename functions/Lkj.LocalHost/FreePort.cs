using System.Net;
using System.Net.Sockets;

namespace Lkj.LocalHost;

/// <summary>Finds TCP ports of this machine that nobody listens on.</summary>
public static class FreePort
{
    /// <summary>A port chosen by the operating system.</summary>
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>True when nobody listens on the port.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
