using Lkj.App;

await using var app = HandlerApp.Build(args);
await app.RunAsync();

// The Functions host never starts a handler again that ended with 0, and counts any other code but 200 as a crash. It ends this
// process itself when it wants it to end, so whoever else stopped it gets another one.
return 200;
