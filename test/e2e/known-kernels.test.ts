import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openKept } from '../../src/memory/index.js';
import { heededVariables } from '../../src/target/environment.js';
import { firstOf } from '../nightly.js';
import { DRIVERS } from './drivers.js';
import { CACHE } from './example.js';
import {
  CLI,
  type Ended,
  type Kernel,
  kernel,
  openSandbox,
  programWithoutAnswers,
} from './kernels.js';
import { said, snapshot } from './tiny.js';

const RESULTS = path.join(CACHE, 'results');
const box = openSandbox({ fresh: true });
afterAll(() => box.remove());

/** The kernel releases whose results hold on this machine: its packages are those that they were made with. */
const KNOWN = readdirSync(RESULTS).flatMap((name) => {
  const id = path.basename(name, '.json.br');
  const kept = openKept<{ description: { release: string } }>({
    dir: path.join(box.dir, 'none'),
    shipped: [RESULTS],
    id,
  });
  return kept.tree()?.description.release ?? [];
});

let users = 0;
/**
 * A user for whom compat-gen runs for the first time, and who sets no variable that answers depend on: results
 * are shipped for such users, whatever those who made them have in their shells.
 */
function newUser(): NodeJS.ProcessEnv {
  const unset = Object.keys(heededVariables(process.env)).map((name) => [name, undefined]);
  return { ...Object.fromEntries(unset), XDG_CACHE_HOME: path.join(box.dir, `user-${users++}`) };
}

function origins({ stdout, status, stderr }: Ended): string[] {
  expect(status, stderr).toBe(0);
  const { answers } = JSON.parse(stdout) as { answers: { from: string }[] };
  return answers.map(({ from }) => from);
}

/** compat-gen where the kernel's packages are installed: here, or in a root directory, which has no Node.js. */
function inPlace({ exec = [] }: Kernel): (args: string[], dir: string) => Ended {
  const node = path.join(box.dir, 'node');
  if (exec.length > 0) cpSync(process.execPath, node);
  const program = exec.length > 0 ? [...exec, node] : [process.execPath];
  return (args, dir) => box.run([...program, CLI, ...args], dir, newUser());
}

describe.each(firstOf(['6.12', '6.1', '7']))(
  'on %s, with the compiler that its tree names',
  (series) => {
    const its = kernel(series);
    const { kdir, release } = its;

    it('no test is compiled for a driver', (run) => {
      const driver = 'v4l2loopback';
      const compatGen = inPlace(its);
      const runs = compatGen(['-V'], box.dir);
      run.skip(runs.status !== 0, `this Node.js does not run there: ${said(runs)}`);
      const dir = path.join(box.dir, `${driver}-${series}`);
      cpSync(DRIVERS.get(driver) ?? '', dir, { recursive: true });
      const before = snapshot(RESULTS);
      const asked = origins(compatGen(['--kdir', kdir, '--json', 'explain'], dir));
      const isHere = its.exec.length === 0;
      run.skip(
        isHere ? !KNOWN.includes(release) : !asked.includes('shipped'),
        `results are of other packages than ${release}: make cache`,
      );
      expect(new Set(asked)).toEqual(new Set(['shipped']));

      const out = path.join(dir, 'out');
      mkdirSync(out);
      const built = compatGen(['--kdir', kdir, 'build', '-o', out], dir);
      expect(built.status, said(built)).toBe(0);
      expect(built.stderr).not.toMatch(/^ {2}COMPAT /m);
      expect(snapshot(RESULTS)).toEqual(before);
    });
  },
);

it('results that are damaged cost time only', () => {
  const { kdir } = kernel('6.1');
  const place = path.join(box.dir, 'program');
  const program = programWithoutAnswers(place);
  const results = path.join(place, 'cocci_cache/results');
  cpSync(RESULTS, results, { recursive: true });
  for (const name of readdirSync(results)) {
    const file = path.join(results, name);
    const bytes = readFileSync(file);
    bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 1);
    writeFileSync(file, bytes);
  }
  const dir = path.join(box.dir, 'module');
  mkdirSync(dir);
  writeFileSync(path.join(dir, 'm.c'), 'void use(void)\n{\n\ttimer_delete(0);\n}\n');
  const argv = [process.execPath, program, '--kdir', kdir, '--json', 'explain'];
  const asked = origins(box.run(argv, dir, newUser()));
  expect(new Set(asked)).toEqual(new Set(['compiled']));
});
