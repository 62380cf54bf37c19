// Runs Azurite until standard input ends. So it ends well, with everything written, when LocalHost asks for it and also when
// LocalHost is killed; and Ctrl-C in the terminal, which reaches every process, does not take the storage away before the host has stopped.
import { createRequire } from 'node:module';

const ends = [];
const once = process.once;
process.once = (event, listener) => {
  if (event === 'SIGINT') ends.push(listener);
  else once.call(process, event, listener);
  return process;
};
process.on('SIGINT', () => {});
process.stdin.on('end', () => (ends.length ? ends.forEach((end) => end()) : process.exit())).resume();

// Nobody reads what it says any more once LocalHost has been killed; failing at that would end it before everything is written.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

createRequire(import.meta.url)('azurite/dist/src/azurite.js');
