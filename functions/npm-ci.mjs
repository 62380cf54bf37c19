// Installs the packages of one folder from its lock file, once, however many builds ask for it at the same time.
// Usage: node npm-ci.mjs <folder>
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.argv[2]);
const stamp = join(folder, 'node_modules.stamp');
const lock = join(folder, 'node_modules.lock');
const wanted = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
const waitLimit = 15 * 60 * 1000;

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) fail(`Node.js ${process.versions.node} is too old: install Node.js 20 or newer and try again.`);

const isInstalled = () => existsSync(join(folder, 'node_modules')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

if (!isInstalled()) {
  await takeLock();
  try {
    if (!isInstalled()) install();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function install() {
  const result = spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { cwd: folder, shell: true, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (result.status !== 0) fail(`npm ci failed in ${folder}: check the connection to the npm registry and try again.\n${result.stdout}${result.stderr}`);
  writeFileSync(stamp, wanted);
}

async function takeLock() {
  const start = process.hrtime.bigint();
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
    if (Number(process.hrtime.bigint() - start) / 1e6 > waitLimit) fail(`Another build has been installing ${folder} for too long: delete ${lock} and try again.`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

// A builder that was killed leaves its lock behind; its process id tells.
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    if (error.code === 'ENOENT') return existsSync(lock) && Math.abs(statSync(lock).mtimeMs - performance.timeOrigin - performance.now()) > 10_000;
    return false;
  }
}

function fail(message) {
  console.error(message);
  rmSync(lock, { recursive: true, force: true });
  process.exit(1);
}
