import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CLI, type Ended, type Sandbox } from './kernels.js';

/** A running `compat-gen serve`. */
export interface Server {
  url: string;
  process: ChildProcess;
  /** Its log so far, a line each. */
  log(): Record<string, unknown>[];
  /** The value of one of its metrics. */
  metric(name: string): Promise<number>;
  /** Tells it to stop; gives its exit status. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts a server in a sandbox, at a free port of loopback, and waits until it listens. */
export async function startServer(
  sandbox: Sandbox,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const child = spawn(process.execPath, [CLI, 'serve', '--listen', '127.0.0.1:0', ...args], {
    cwd: sandbox.dir,
    env: {
      ...process.env,
      XDG_CACHE_HOME: path.join(sandbox.dir, 'cache'),
      XDG_CONFIG_HOME: path.join(sandbox.dir, 'config'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (piece: Buffer) => resolve(piece.toString().trim()));
    child.once('exit', () => reject(new Error(said)));
  });
  return {
    url,
    process: child,
    log: () =>
      said
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line)),
    metric: async (name) => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return Number(new RegExp(`^compat_gen_${name} (\\S+)$`, 'm').exec(text)?.[1]);
    },
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a program without blocking this process. */
export function start(
  argv: readonly string[],
  cwd: string,
  input = '',
): Promise<Ended> & { child: ChildProcess } {
  const [file = '', ...args] = argv;
  const child = spawn(file, args, { cwd, stdio: 'pipe' });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => {
    stdout += piece.toString('latin1');
  });
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString('latin1');
  });
  // It may end before it has read all.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
  return Object.assign(ended, { child });
}

/** What DRBD's make leaves behind when it has asked. */
export interface Asked extends Ended {
  /** The file that it takes for the patch; undefined where curl wrote none. */
  patch: string | undefined;
  headers: string;
  child: ChildProcess;
}

let serial = 0;

/** Asks as DRBD's gen_compat_patch.sh does: with curl, and these flags. */
export function askAsDrbd(
  sandbox: Sandbox,
  url: string,
  version: string,
  body: string,
  more: readonly string[] = [],
): Promise<Asked> & { child: ChildProcess } {
  const out = path.join(sandbox.dir, `patch-${serial++}`);
  const argv = ['curl', ...more, '-T', '-', '-X', 'POST', '-o', out, '-D', `${out}.header`, '-f'];
  const running = start([...argv, `${url}/api/v1/spatch/${version}`], sandbox.dir, body);
  const read = (file: string): string | undefined =>
    existsSync(file) ? readFileSync(file, 'latin1') : undefined;
  const { child } = running;
  const asked = running.then((ended) => ({
    ...ended,
    child,
    patch: read(out),
    headers: read(`${out}.header`) ?? '',
  }));
  return Object.assign(asked, { child });
}

/** As base64(1) writes it: 76 columns. */
export function base64(text: string): string {
  return `${Buffer.from(text, 'latin1')
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\n')}\n`;
}

/**
 * A spatch that begins its work only once it is told to.
 *
 * @param dir of a module with a compat.toml
 */
export function gate(sandbox: Sandbox, dir: string): { open(): void; close(): void } {
  const file = path.join(sandbox.dir, `gate-${serial++}`);
  const toml = path.join(dir, 'compat.toml');
  const text = readFileSync(toml, 'utf8');
  const words = `case $* in *--sp-file*) until [ -s "${file}" ]; do sleep 0.05; done ;; esac; exec spatch "$@"`;
  const line = `command = ["sh", "-c", '${words}', "spatch"]\n`;
  const table = text.includes('[spatch]\n') ? '' : '\n[spatch]\n';
  writeFileSync(
    toml,
    table === '' ? text.replace('[spatch]\n', `[spatch]\n${line}`) : `${text}${table}${line}`,
  );
  return {
    open: () => writeFileSync(file, 'open\n'),
    close: () => writeFileSync(file, ''),
  };
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}
