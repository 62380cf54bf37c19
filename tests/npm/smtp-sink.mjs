// An SMTP server that takes every mail. It prints its port, then one line of JSON for each mail: {"to":["a@b"],"message":"…"}.
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData(stream, session, taken) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map((recipient) => recipient.address);
      console.log(JSON.stringify({ to, message: Buffer.concat(parts).toString('utf8') }));
      taken();
    });
  },
});
server.on('error', (error) => console.error(error.message));
server.listen(0, '127.0.0.1', () => console.log(server.server.address().port));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
