import { createHash } from 'node:crypto';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another process (or another store in this one) has the folder open. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`The data folder ${folder} is in use by another Meedoen. Stop that one, or set DATA_DIR to another folder.`);
    this.name = 'FolderInUse';
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes the folder for this process, creating it when it is not there. The lock is a name that the operating system lets
 * one process listen on, and that it frees when the process dies, however it dies; a lock file would stay behind. It
 * guards one machine only, so never put the folder on a network share. Throws {@link FolderInUse}.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const real = await realpath(folder);
  const name = `meedoen-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`;
  const server = await listen(socketPath(name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new FolderInUse(folder);
    throw error;
  });
  server.unref();
  return { release: () => new Promise((done) => void server.close(() => done())) };
}

function socketPath(name: string): string {
  if (process.platform === 'linux') return `\0${name}`; // abstract: no file to be left behind
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

async function listen(path: string): Promise<Server> {
  try {
    return await listenOnce(path);
  } catch (error) {
    const isFile = !path.startsWith('\0') && !path.startsWith('\\\\');
    // Elsewhere than on Linux and Windows the name is a file, which a killed process leaves behind: nobody answers there.
    if (!isFile || (await answers(path))) throw error;
    await rm(path, { force: true });
    return listenOnce(path);
  }
}

function listenOnce(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((caller) => caller.destroy());
    server.once('error', reject);
    server.listen(path, () => resolve(server));
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const caller = connect(path, () => {
      caller.destroy();
      resolve(true);
    });
    caller.once('error', () => resolve(false));
  });
}
