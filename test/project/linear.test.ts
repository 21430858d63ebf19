import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { deadLinesFor } from '../../src/apply/arms/hidden.js';
import { showEvents } from '../../src/apply/events/shown.js';
import { bareCode } from '../../src/apply/lines/skipped-code.js';
import { hideBreaks } from '../../src/apply/run/hide-breaks.js';
import { withLineMarkers } from '../../src/build/copy/markers.js';
import { parseReleases } from '../../src/cache/format.js';
import { withoutComments, withoutStrings } from '../../src/declared/index.js';
import { applyPatch, readPatch, splitLines } from '../../src/patch/index.js';
import { CONFIG_SCHEMA } from '../../src/project/config/config.js';
import { openProject, readConfig } from '../../src/project/index.js';
import { isForAnotherSystem } from '../../src/project/library/another-system.js';
import { moduleIdentity } from '../../src/project/module-identity.js';
import { withoutPrograms } from '../../src/project/programs.js';
import { isGplCompatible, moduleFiles, readSources } from '../../src/project/sources.js';
import { builtModules } from '../../src/release/make-files.js';
import {
  ANY_VERSION,
  listRules,
  orderRules,
  parseRule,
  selectRules,
} from '../../src/rules/index.js';
import { locateFlowError } from '../../src/spatch/flow.js';
import { cpuMs } from '../cpu-time.js';
import { SESSION } from '../session.js';

/** What takes seconds here takes less than one where nothing is quadratic, and an hour where something is. */
const LIMIT_MS = 20_000;

const TP = Buffer.from('DEFINE_EVENT(a, b, TP_PROTO(int x), TP_ARGS(x));\n');

const BLANK: [string, string][] = [
  ['300,000 blank lines', '\n'.repeat(300_000)],
  ['lines of blanks', `${' '.repeat(100)}\n`.repeat(10_000)],
  ['one line of 300,000 blanks', ' '.repeat(300_000)],
  ['a line of 300,000 words', 'MODULE_LICENSE '.repeat(300_000)],
  ['300,000 comments that do not end', '/* '.repeat(300_000)],
  ['300,000 quotes behind a backslash', '\\"'.repeat(300_000)],
  ["300,000 quotes in a string's place", `\n#if 0\n"${"\\'".repeat(300_000)}\n#endif\n`],
  ['10,000 trace events', 'DEFINE_EVENT(a, b, TP_PROTO(int x), TP_ARGS(x));\n'.repeat(10_000)],
  ['10,000 trace events that do not end', 'TRACE_EVENT(a, TP_PROTO(int x),\n'.repeat(10_000)],
  [
    'a trace event of 10,000 strings',
    `TRACE_EVENT(a, TP_PROTO(), TP_STRUCT__entry(${'#if X\n__string(a, b)\n#endif\n'.repeat(10_000)}), TP_fast_assign());`,
  ],
  ['300,000 parentheses', `TP_PROTO${'('.repeat(150_000)}${')'.repeat(150_000)}`],
  ['50,000 #ifs in one another', `${'#if 0\n'.repeat(50_000)}don't\n${'#endif\n'.repeat(50_000)}`],
];

describe.each(BLANK)('a source with %s is read in time:', (_, blank) => {
  const bytes = Buffer.from(`${blank}int x;\n`);
  const sources = new Map([['x.c', bytes]]);
  it.each<[string, () => unknown]>([
    ['its licence', () => isGplCompatible(sources)],
    [
      'its version',
      () =>
        moduleIdentity({
          config: { module: v.parse(CONFIG_SCHEMA, {}).module },
          sources: new Map([...sources, ['y.c', Buffer.from('MODULE_VERSION("1");')]]),
        }),
    ],
    ['its line markers', () => withLineMarkers(bytes, [{ at: 1, removed: 0, added: 1 }], 'x.c')],
    ['what spatch says of it', () => locateFlowError('FLOW: duplicate label out', sources)],
    [
      'whether it is a program',
      () => withoutPrograms(new Map([['x.c', Buffer.from(`#include <stdio.h>\n${blank}`)]]), []),
    ],
    ['what is declared', () => withoutComments(blank)],
    ['code that spatch skipped', () => bareCode(blank)],
    ['what a string holds', () => withoutStrings(blank)],
    ['what no kernel compiles', () => deadLinesFor(splitLines(blank), { kernels: ANY_VERSION })],
    [
      'its trace events',
      () => {
        const events = showEvents(new Map([['x.h', Buffer.concat([bytes, TP])]]), () => true);
        for (const [file, read] of events?.sources ?? []) events?.shown(file, Buffer.from(read));
      },
    ],
    ['a jump before a break', () => hideBreaks(bytes)],
    ['whether it is for another system', () => isForAnotherSystem(blank, () => false)],
    [
      'its obj-m',
      () =>
        builtModules(
          new Map([['Kbuild', { bytes: Buffer.from(`${blank}\nobj-m := x.o\n`) }]]),
          '.',
        ),
    ],
  ])('%s', (_name, read) => {
    const start = cpuMs();
    read();
    expect(cpuMs() - start).toBeLessThan(LIMIT_MS);
  });
});

describe('a rule with', () => {
  const body = '@@ @@\n- a();\n';
  it.each([
    ['100,000 `when` lines', '// compat: when have_a && !have_b || have_c\n'.repeat(100_000)],
    ['a `touches` line of 300,000 words', `// compat: touches${' a'.repeat(300_000)}\n`],
    ['300,000 `upstream` lines', '// upstream: x\n'.repeat(300_000)],
    ['300,000 comments', '// x: y\n'.repeat(300_000)],
  ])('%s is read, and asked, in time', (_, head) => {
    const start = cpuMs();
    const rule = parseRule({ file: '/r/x.cocci', text: head + body, origin: 'module' });
    expect(selectRules([rule], (name) => name !== 'have_b')).toHaveLength(1);
    expect(listRules([rule])).toHaveLength(1);
    expect(() =>
      parseRule({ file: '/r/x.cocci', text: `${head}// compat: no\n${body}`, origin: 'module' }),
    ).toThrow(/x\.cocci:\d+: there is no directive/);
    expect(cpuMs() - start).toBeLessThan(LIMIT_MS);
  });

  it('5,000 others that wait for it, each for the next, is put in its place in time', () => {
    const rules = Array.from({ length: 5000 }, (_, at) =>
      parseRule({
        file: `/r/r${String(at).padStart(4, '0')}.cocci`,
        text: `// compat: after r${String(at + 1).padStart(4, '0')}\n${body}`,
        origin: 'module',
      }),
    );
    const start = cpuMs();
    expect(orderRules(rules)[0]?.name).toBe('r4999');
    expect(cpuMs() - start).toBeLessThan(LIMIT_MS);
  });
});

describe('a patch', () => {
  it('of one hunk with 200,000 changes is applied in time, and a source of as many continued lines marked', () => {
    const old = Buffer.from('a \\\nb \\\n'.repeat(200_000));
    const now = Buffer.from('a \\\nc \\\n'.repeat(200_000));
    const body = ' a \\\n-b \\\n+c \\\n'.repeat(200_000);
    const patch = `--- a/x.c\n+++ b/x.c\n@@ -1,400000 +1,400000 @@\n${body}`;
    const start = cpuMs();
    const applied = applyPatch(readPatch(patch, 'p'), new Map([['x.c', old]]), 'p').get('x.c');
    expect(applied?.bytes.equals(now)).toBe(true);
    withLineMarkers(now, applied?.edits ?? [], 'x.c');
    expect(cpuMs() - start).toBeLessThan(LIMIT_MS);
  });
});

it('a kernelrelease.txt of 200,000 lines is read in time', () => {
  const lines = Array.from({ length: 200_000 }, (_, at) => `6.1.${at}-amd64\n`);
  const start = cpuMs();
  expect(parseReleases(Buffer.from(lines.reverse().join('')))).toHaveLength(200_000);
  expect(cpuMs() - start).toBeLessThan(LIMIT_MS);
});

describe('a directory', () => {
  it('that does not look like a module is refused before it is read', async () => {
    await expect(openProject(SESSION, '/')).rejects.toThrow(/\/ is no module's directory/);
  });

  it('with a source that is too large is refused', async () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'budget-'));
    writeFileSync(path.join(dir, 'x.c'), Buffer.alloc(65 * 1024 * 1024));
    const config = await readConfig(dir);
    await expect(readSources(config, (await moduleFiles(config)).files)).rejects.toThrow(
      /x\.c .*more than 67108864 bytes/,
    );
    writeFileSync(path.join(dir, 'compat.toml'), Buffer.alloc(2 * 1024 * 1024, '#'));
    await expect(readConfig(dir)).rejects.toThrow(/too much for compat\.toml/);
    rmSync(dir, { recursive: true });
  });
});
