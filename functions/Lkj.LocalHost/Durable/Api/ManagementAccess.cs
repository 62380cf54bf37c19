namespace Lkj.LocalHost.Durable.Api;

/// <summary>Who may use the management API.</summary>
/// <param name="Allows">True when a request carries the durable extension's key or the master key.</param>
/// <param name="SystemKey">The durable extension's key, which addresses in answers carry.</param>
public sealed record ManagementAccess(Predicate<HttpRequest> Allows, string SystemKey);
