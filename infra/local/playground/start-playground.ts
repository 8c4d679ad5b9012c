import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Playground {
  readonly url: string;
  /** Resolves when it ended, by us or by itself. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

interface Options {
  /** Its settings and its log stand here. */
  readonly folder: string;
  /** Another port is taken when this one is in use. */
  readonly port: number;
  /** The bot's messaging endpoint. */
  readonly botUrl: string;
}

const LISTENING = /Listening on (\d+)/;
const SETTINGS = '.m365agentsplayground.yml';

/** The file in its folder from which the Playground reads who there is. */
export const settingsPath = (folder: string): string => join(folder, SETTINGS);

/** Starts Microsoft's Playground as a process of its own; ready when it listens. Throws with its words when it does not. */
export async function startPlayground({ folder, port, botUrl }: Options): Promise<Playground> {
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const guard = fileURLToPath(new URL('./only-this-machine.cjs', import.meta.url));
  const options = ['--app-endpoint', botUrl, '--channel-id', 'msteams', '--port', String(port), '--disable-telemetry'];
  const child = spawn(process.execPath, ['--require', guard, cli, 'start', ...options], {
    cwd: folder,
    env: {
      ...process.env,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: settingsPath(folder),
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      NO_PROXY: '127.0.0.1,localhost',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill()); // also when we end by an error
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (text: string) => {
      said = (said + text).slice(-4_000); // it is read to its end, so that the pipe never fills
      const listening = LISTENING.exec(said);
      if (listening) resolve(`http://127.0.0.1:${listening[1]}`);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The Playground ended: ${said}`)));
  });
  return {
    url,
    ended,
    close: () => {
      child.kill();
      return ended;
    },
  };
}
