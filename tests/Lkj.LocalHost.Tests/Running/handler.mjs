// A custom handler for the tests of the host: it writes down each call and does what the call asks for.
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';

const calls = process.env.CALLS;

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (request.url === '/') return response.end();
  if (request.url.toLowerCase().startsWith('/api/')) {
    const exit = /\/keluar\/(\d+)/.exec(request.url);
    if (exit) process.exit(Number(exit[1]));
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify({
      method: request.method,
      url: request.url,
      headers: request.headers,
      length: body.length,
      sha: createHash('sha256').update(body).digest('hex'),
    }));
  }
  const { Data, Metadata } = JSON.parse(body);
  appendFileSync(calls, `${JSON.stringify({ name: request.url.slice(1), Data, Metadata })}\n`);
  if (JSON.stringify(Data).includes('gagal')) response.statusCode = 500;
  response.setHeader('content-type', 'application/json');
  response.end('{"Outputs":{},"Logs":[],"ReturnValue":null}');
}).listen(Number(process.env.FUNCTIONS_CUSTOMHANDLER_PORT), '127.0.0.1');
