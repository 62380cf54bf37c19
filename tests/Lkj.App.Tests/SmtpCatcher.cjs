// A mail server for tests: STARTTLS before a login, one account. Prints what it is ready with, then each mail, as a line of JSON.
// Usage: node SmtpCatcher.cjs <folder with node_modules> <key.pem> <cert.pem> <port, 0 for a free one>; ends when standard input does.
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { SMTPServer } = createRequire(join(process.argv[2], 'package.json'))('smtp-server');

const server = new SMTPServer({
  key: readFileSync(process.argv[3]),
  cert: readFileSync(process.argv[4]),
  authMethods: ['PLAIN', 'LOGIN'],
  onAuth: (auth, session, done) => (auth.username === 'lkj' && auth.password === 'rahasia' ? done(null, { user: 'lkj' }) : done(new Error('no'))),
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      console.log(JSON.stringify({ secure: session.secure, user: session.user, to: session.envelope.rcptTo.map((to) => to.address), raw: Buffer.concat(parts).toString('utf8') }));
      done();
    });
  },
});
server.on('error', () => {});
const listening = server.listen(Number(process.argv[5]), '127.0.0.1', () => console.log(JSON.stringify({ port: listening.address().port })));
process.stdin.on('end', () => process.exit()).resume();
