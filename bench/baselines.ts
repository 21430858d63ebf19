import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Kernel } from '../test/e2e/kernels.js';
import { timed } from './measure.js';

/** A way in which other projects ask a kernel, with nothing known beforehand. */
export interface Baseline {
  key: 'a' | 'b' | 'c';
  what: string;
  /** Seconds, and the names of the tests that said yes. */
  run: (request: BaselineRequest) => Promise<{ seconds: number; yes: string[] }>;
}

export interface BaselineRequest {
  kernel: Kernel;
  /** A directory with the tests, `*.c`. */
  tests: string;
  /** A directory that may be filled. */
  scratch: string;
  jobs: number;
}

const MODE = '-Wno-error -Werror-implicit-function-declaration';

export const BASELINES: readonly Baseline[] = [
  {
    key: 'a',
    what: 'one compiler process a test, under make -j',
    run: (request) => inKbuild(request, oneRuleEach(namesIn(request.tests))),
  },
  {
    key: 'b',
    what: 'all tests as objects of one kbuild run',
    run: (request) => inKbuild(request, objects(namesIn(request.tests)), ['-k', 'modules']),
  },
  {
    key: 'c',
    what: 'one shell-driven compiler process a test',
    run: (request) => inKbuild(request, shellLoop(namesIn(request.tests))),
  },
];

/** Runs kbuild once on the tests, in a directory that has a Kbuild file and nothing made before. */
async function inKbuild(
  { kernel, tests, scratch, jobs }: BaselineRequest,
  kbuild: string,
  words: readonly string[] = ['all-tests.o'],
): Promise<{ seconds: number; yes: string[] }> {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  writeFileSync(path.join(scratch, 'Kbuild'), kbuild);
  for (const name of namesIn(tests)) {
    symlinkSync(path.join(tests, `${name}.c`), path.join(scratch, `${name}.c`));
  }
  const make = ['make', `-j${jobs}`, '-C', kernel.kdir, `M=${scratch}`, `CC=${kernel.cc}`];
  const { seconds } = await timed([...make, ...words], { mayFail: true });
  const made = new Set(readdirSync(scratch));
  return { seconds, yes: namesIn(tests).filter((name) => made.has(`${name}.o`)) };
}

/** A rule for each test; that it fails is an answer, and make goes on. */
function oneRuleEach(names: readonly string[]): string {
  return `obj-m := all-tests.o
tests := ${names.map((name) => `$(obj)/${name}.o`).join(' ')}
$(tests): $(obj)/%.o: $(src)/%.c
	@$(CC) $(c_flags) ${MODE} -c -o $@ $< 2> $@.err || :
$(obj)/all-tests.o: $(tests) FORCE
	@:
`;
}

function objects(names: readonly string[]): string {
  return `ccflags-y := ${MODE}\nobj-m := ${names.map((name) => `${name}.o`).join(' ')}\n`;
}

/** kbuild is asked for the flags, and a shell does the rest. */
function shellLoop(names: readonly string[]): string {
  return `obj-m := all-tests.o
$(obj)/all-tests.o: FORCE
	@for name in ${names.join(' ')}; do $(CC) $(c_flags) ${MODE} -c -o $(obj)/$$name.o $(src)/$$name.c 2> $(obj)/$$name.err; done; :
`;
}

function namesIn(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.c'))
    .map((name) => name.slice(0, -2))
    .sort();
}

/** The tests that said yes in a compat.h. */
export function yesIn(header: string): string[] {
  const macros = readFileSync(header, 'latin1').matchAll(/^#define COMPAT_(\w+)$/gm);
  return [...macros].map(([, name = '']) => name.toLowerCase()).sort();
}
