import path from 'node:path';
import { makeDirectory, writeAtomic } from '../core/files/atomic.js';
import { readBeginning, readWhole } from '../core/files/bounded.js';
import { withTempDir } from '../core/files/temp-dir.js';
import type { Session } from '../core/session.js';
import { findPlaces } from './addresses.js';
import { staticBusybox } from './busybox.js';
import { type Case, type Guest, initramfs } from './guest.js';
import type { KernelImage } from './image.js';
import { type Failure, judge, type Leak, type Result } from './judge.js';
import { accelerator } from './kvm.js';
import { type Accelerator, boot, type Machine, MOST_OF_LOG, QEMU } from './machine.js';
import { type GuestModule, gatherModules, moduleName } from './modules.js';
import { type Script, scriptsIn } from './scripts.js';
import { deadlines } from './watch.js';

/** What is to be tried, and where. */
export interface SmokeRequest {
  image: KernelImage;
  /** The built module's file. */
  module: string;
  /** Modules that were built with it and are to be loaded first, files, in their order. */
  before: readonly string[];
  /** What insmod is given besides. */
  parameters: string;
  /** The directory of the scripts, absolute; it may be missing. */
  scripts: string;
  /** Names of scripts to run, without `.sh`, alone [all]. */
  only: readonly string[];
  /** Seconds for a script that says nothing else. */
  seconds: number;
  memoryMib: number;
  /** Which accelerator [the host's own where it works]. */
  accelerator?: Accelerator | undefined;
  /** The user's cache directory. */
  state: string;
  /** Where the serial logs are kept: a directory. */
  logs: string;
}

/** What was seen. */
export interface SmokeReport {
  release: string;
  module: string;
  outcome: 'passed' | 'failed';
  accelerator: Accelerator;
  results: Result[];
  /** What is wrong and can't be laid at one script's door: a boot, what was left allocated. */
  failures: Failure[];
  /** Scripts that were never run. */
  notRun: string[];
  /** The whole serial log of each boot. */
  logs: string[];
}

/** Loading and unloading alone. */
const LOAD = 'load';
const UNLOAD_SECONDS = 60;

/**
 * Boots the kernel, loads the module, runs its scripts, unloads it, and judges what the machine said. One boot is
 * enough where nothing goes wrong; what comes behind a case that damages the machine is run in another one. Throws
 * NO_SUCH_PROGRAM where qemu or a static busybox is missing, NO_KERNEL where a module that it depends on is.
 */
export async function smoke(session: Session, request: SmokeRequest): Promise<SmokeReport> {
  const { image, seconds } = request;
  const module = await asModule(request.module);
  const { scripts, files } = await scriptsIn(session, request.scripts, request.only, seconds);
  const before = await Promise.all(request.before.map(asModule));
  const wanted = scripts.flatMap(({ modules }) => modules);
  const { modules } = await gatherModules(session, image, [...before, module], wanted);
  const guest = {
    module,
    parameters: request.parameters,
    others: [...modules, ...before],
    scripts: files,
    busybox: await staticBusybox(),
    unloadSeconds: UNLOAD_SECONDS,
  };
  const how = request.accelerator ?? (await accelerator(session, image.kernel, request.state));
  const report: SmokeReport = {
    release: image.release,
    module: module.name,
    outcome: 'passed',
    accelerator: how,
    results: [],
    failures: [],
    notRun: [],
    logs: [],
  };
  await makeDirectory(request.logs);
  let left = casesOf(scripts, seconds);
  let hung = false;
  while (left.length > 0) {
    const [before, failures] = [left.length, report.failures.length];
    left = await oneBoot(session, request, { ...guest, cases: left }, report);
    if (left.length < before) continue;
    // The module is not there yet. On a busy host, an emulated machine may hang while its processors come up: once.
    if (hung) break;
    hung = true;
    report.failures.length = failures;
    session.log.info(`  AGAIN   ${image.release} did not come up`);
  }
  report.notRun = left.map(({ name }) => name);
  const { results, failures, notRun } = report;
  const bad = failures.length > 0 || notRun.length > 0;
  if (bad || results.some(({ outcome }) => outcome === 'failed')) report.outcome = 'failed';
  return report;
}

/** Adds to the report what one boot came to; returns the cases that are still to be run. */
async function oneBoot(
  session: Session,
  request: SmokeRequest,
  guest: Guest,
  report: SmokeReport,
): Promise<Case[]> {
  const number = report.logs.length + 1;
  const log = path.join(request.logs, number === 1 ? 'serial.log' : `serial-${number}.log`);
  const { cases } = guest;
  const part = { nth: number, of: number };
  session.log.step(
    'BOOT',
    `${request.image.release} (${report.accelerator})`,
    number > 1 ? part : undefined,
  );
  await writeAtomic(log, '', { mayBeLost: true });
  report.logs.push(log);
  await withTempDir(session, async (dir) => {
    const file = path.join(dir, 'initramfs');
    await writeAtomic(file, await initramfs(guest), { mayBeLost: true });
    const isLate = deadlines(guest, (name) => session.log.step('SMOKE', name));
    await boot(session, machine(request, report.accelerator, file, log), isLate);
  });
  const verdict = judge(
    (await readBeginning(log, MOST_OF_LOG)).toString('latin1'),
    guest.module.name,
  );
  report.results.push(...verdict.results);
  report.failures.push(...verdict.failures);
  if (verdict.leaks.length > 0)
    report.failures.push(await leaked(session, request.module, verdict.leaks));
  return verdict.finished ? [] : cases.slice(verdict.results.length);
}

function machine(
  { image, memoryMib }: SmokeRequest,
  how: Accelerator,
  file: string,
  log: string,
): Machine {
  const append = [
    // A panic ends the machine at once.
    ...['console=ttyS0', 'panic=-1', 'printk.devkmsg=on', 'loglevel=8', 'log_buf_len=4M'],
    ...['slub_debug=FZPU', 'page_poison=1', 'kfence.sample_interval=50'],
    ...['rcupdate.rcu_cpu_stall_timeout=60', 'audit=0'],
  ];
  return {
    qemu: QEMU,
    accelerator: how,
    kernel: image.kernel,
    initramfs: file,
    memoryMib,
    append,
    log,
  };
}

async function leaked(session: Session, file: string, leaks: readonly Leak[]): Promise<Failure> {
  const places = await findPlaces(session, file, leaks);
  const lines = leaks.map(({ cache, count, address }, index) => {
    const what = cache === 'vmalloc' ? `${count} bytes of vmalloc` : `${count} of ${cache}`;
    return `${what}, allocated by ${places[index] ?? address}`;
  });
  return { caught: 'leak', what: 'it is unloaded, and what it allocated is not freed', lines };
}

async function asModule(file: string): Promise<GuestModule> {
  return { name: moduleName(file), bytes: await readWhole(file) };
}

function casesOf(scripts: readonly Script[], seconds: number): Case[] {
  return [{ name: LOAD, seconds }, ...scripts.map(({ name, seconds }) => ({ name, seconds }))];
}
