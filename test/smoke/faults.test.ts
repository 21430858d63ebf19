import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Caught } from '../../src/smoke/judge.js';
import { type SmokeReport, smoke } from '../../src/smoke/smoke.js';
import { KERNELS, type Kernel, REPO } from '../e2e/kernels.js';
import { SESSION, sessionWith } from '../session.js';
import { imageIn, needsToBoot } from './images.js';

/** A boot for each that the machine does not survive: minutes for each kernel. scripts/smoke-faults runs them. */
const WANTED = process.env.COMPAT_GEN_SMOKE_FAULTS?.split(' ') ?? [];

/** What test/fixtures/faults does wrong, how long a script waits for it, and what is to catch it. */
const FAULTS: readonly (readonly [string, Caught])[] = [
  ['overflow', 'slab-overflow'],
  ['use-after-free', 'use-after-free'],
  ['double-free', 'double-free'],
  ['warn', 'warning'],
  ['refcount', 'refcount'],
  ['null', 'null-dereference'],
  ['list', 'list-corruption'],
  ['hang', 'time-limit'],
  ['spin', 'rcu-stall'],
  ['panic', 'panic'],
  ['reset', 'went-down'],
  ['stay', 'cannot-unload'],
  ['leak', 'leak'],
];
/** Until the kernel says that a processor is stuck, and what it does there. */
const SECONDS: Readonly<Record<string, number>> = { hang: 10, spin: 75 };

const dir = mkdtempSync('/tmp/compat-gen-faults-');
afterAll(() => rmSync(dir, { recursive: true }));

for (const kernel of KERNELS.filter(({ series }) => WANTED.includes(series))) {
  describe(`what is wrong on purpose, on ${kernel.series}`, () => {
    it('is told apart by what it does', async (context) => {
      const image = needsToBoot(context, kernel);
      const scripts = path.join(dir, kernel.series, 'scripts');
      mkdirSync(scripts, { recursive: true });
      FAULTS.forEach(([name], index) => {
        const limit = `# smoke: seconds ${SECONDS[name] ?? 60}\n`;
        const script = `${limit}echo ${name} >/sys/module/faults/parameters/fault\n`;
        writeFileSync(path.join(scripts, `${10 + index}-${name}.sh`), script);
      });
      const report = await run(kernel, image, faultsFor(kernel), scripts);
      show(kernel, report);
      const caught = report.results
        .slice(1)
        .map(({ name, failures }) => [
          name.replace(/^\d+-|\.sh$/g, ''),
          ...failures.map((failure) => failure.caught),
        ]);
      // What is left allocated shows when all is done, and not in the script.
      // Of a processor that never comes back the kernel tells, too.
      const first = caught.map((words) => words.slice(0, 2));
      expect(first).toEqual(FAULTS.map(([name, by]) => (name === 'leak' ? [name] : [name, by])));
      expect(report.failures.map((failure) => failure.caught)).toEqual(['leak']);
      const lines = report.failures[0]?.lines.join('\n');
      // On 5.10, the list of who allocated from a cache ends after a page, and a module's code comes last in it.
      if (kernel.series !== '5.10')
        expect(lines).toMatch(/1 of kmalloc-64, allocated by fault_leak \(faults\.c:\d+\)/);
      expect(lines).toMatch(/bytes of vmalloc, allocated by fault_leak/);
    });

    it.for<[Caught, (module: Buffer) => void]>([
      [
        'unknown-symbol',
        (module) => replaceAll(module, '\0emergency_restart\0', '\0emergency_restort\0'),
      ],
      [
        'vermagic',
        (module) =>
          replaceAll(module, `vermagic=${kernel.release} SMP`, `vermagic=${kernel.release} XMP`),
      ],
      ['symbol-version', spoilVersion],
    ])('is told apart when it is not loaded: %s', async ([caught, spoil], context) => {
      const module = readFileSync(faultsFor(kernel));
      const hasVersions = /\0vermagic=[^\0]* modversions /.test(module.toString('latin1'));
      context.skip(
        caught === 'symbol-version' && !hasVersions,
        `${kernel.release} knows no checksums of symbols`,
      );
      spoil(module);
      const file = path.join(dir, kernel.series, caught, 'faults.ko');
      mkdirSync(path.dirname(file));
      writeFileSync(file, module);
      const report = await run(kernel, needsToBoot(context, kernel), file, '/nonexistent');
      show(kernel, report);
      expect(report.results.map(({ failures }) => failures.map((one) => one.caught))).toEqual([
        [caught],
      ]);
    });
  });
}

it.skipIf(WANTED.length === 0)('runs on a kernel', () => {
  expect(KERNELS.filter(({ series }) => WANTED.includes(series)).length).toBe(WANTED.length);
});

const built = new Map<string, string>();

/** The module of the fixture, built once for a kernel. */
function faultsFor({ series, kdir, cc, exec }: Kernel): string {
  const found = built.get(series);
  if (found !== undefined) return found;
  const source = path.join(dir, series, 'faults');
  cpSync(path.join(REPO, 'test/fixtures/faults'), source, { recursive: true });
  const [program = '', ...words] = [
    ...exec,
    'make',
    '-C',
    kdir,
    `M=${source}`,
    `CC=${cc}`,
    'modules',
  ];
  execFileSync(program, words, { cwd: '/', stdio: 'pipe' });
  const module = path.join(source, 'faults.ko');
  built.set(series, module);
  return module;
}

function run(kernel: Kernel, image: string, module: string, scripts: string): Promise<SmokeReport> {
  return smoke(sessionWith({ env: SESSION.env }), {
    image: imageIn(image, kernel),
    module,
    before: [],
    parameters: '',
    scripts,
    only: [],
    seconds: 60,
    memoryMib: 512,
    state: path.join(dir, 'state'),
    logs: path.join(dir, kernel.series, 'logs', path.basename(path.dirname(module))),
  });
}

/** For docs/smoke.md. */
function show({ series }: Kernel, { results, failures }: SmokeReport): void {
  for (const { name, failures: own } of [...results, { name: 'machine', failures }])
    for (const { caught, what, lines } of own)
      process.stdout.write(
        `${series}\t${name}\t${caught}\t${what}\n${lines.map((line) => `\t\t${line}\n`).join('')}`,
      );
}

function replaceAll(module: Buffer, from: string, to: string): void {
  let found = 0;
  for (
    let at = module.indexOf(from, 0, 'latin1');
    at !== -1;
    at = module.indexOf(from, at + 1, 'latin1')
  ) {
    module.write(to, at, 'latin1');
    found += 1;
  }
  if (found === 0) throw new Error(`the module holds no ${from}`);
}

/** Changes the first checksum of the section __versions: 8 bytes before the name of the symbol, in a field of 56 bytes. */
function spoilVersion(module: Buffer): void {
  const at = module.indexOf('module_layout\0\0\0\0');
  if (at === -1) throw new Error('no version of module_layout');
  module.writeUInt8(module.readUInt8(at - 8) ^ 0xff, at - 8);
}
