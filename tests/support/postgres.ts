import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';
const READY = 'database system is ready to accept connections';

/** Speed for fsync: what dies with the test run need not survive a power cut. A deadlock shows after 100 ms. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  shared_buffers: '64MB',
  deadlock_timeout: '100ms',
};

export interface ServerOptions {
  /** Over a Unix socket, which takes two thirds of the CPU that TCP does; else over loopback, as a server elsewhere. */
  readonly bySocket?: boolean;
}

export interface TestServer {
  /** Of the superuser, on the database `postgres`. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** The newest server that Debian's package brought (`apt-get install -y postgresql`), or null. */
export function findPostgres(): string | null {
  if (!existsSync(DEBIAN)) return null;
  const newestFirst = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return (
    newestFirst.map((version) => join(DEBIAN, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null
  );
}

/** Starts a server of our own on loopback with an empty cluster; it ends with this process, however that ends. */
export async function startPostgres(bin: string, { bySocket = false }: ServerOptions = {}): Promise<TestServer> {
  const data = await mkdtemp(join(tmpdir(), 'meedoen-postgres-'));
  const user = await serverUser();
  if (user) await chown(data, user.uid, user.gid);
  // The locale C and UTF-8 are those of PGlite, so that both engines sort alike.
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(data, '..', `${basename(data)}.password`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  const cluster = [
    '-D',
    data,
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--locale=C',
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
  ];
  await exec([...asUser(user), join(bin, 'initdb'), ...cluster, '--no-sync']);
  await rm(passwordFile);
  const port = await freePort();
  const own = { port: String(port), unix_socket_directories: bySocket ? data : '' };
  const settings = Object.entries({ ...SETTINGS, ...own }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = start([...asUser(user, true), join(bin, 'postgres'), '-D', data, ...settings]);
  await ready(server);
  return {
    adminUrl: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres${bySocket ? `?host=${encodeURIComponent(data)}` : ''}`,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT'); // "fast": does not wait for clients
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; there it runs as the user that Debian's package made. */
async function serverUser(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

/** With `ends`, the kernel stops the server when this process dies, so that a killed run leaves nothing behind. */
function asUser(user: { uid: number; gid: number } | null, ends = false): string[] {
  const who = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'] : [];
  const death = ends ? ['--pdeathsig=INT'] : [];
  return existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', ...who, ...death] : [];
}

async function exec([file = '', ...args]: string[]): Promise<void> {
  await run(file, args, { cwd: '/', env: { ...process.env, LC_ALL: 'C' } });
}

function start([file = '', ...args]: string[]): ChildProcess {
  return spawn(file, args, { cwd: '/', env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', 'ignore', 'pipe'] });
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (said.includes(READY)) return; // keep reading, so that the pipe never fills
      said += text;
      if (said.includes(READY)) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
    server.once('error', reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
