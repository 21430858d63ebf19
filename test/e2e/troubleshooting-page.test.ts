import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ended, kernel, openSandbox, pathWithout, REPO } from './kernels.js';
import { blocksOf, pageText, shown, writeFiles } from './page.js';
import { entriesOf, FOR_6_1, said } from './tiny.js';

const PAGE = pageText('docs/troubleshooting.md').replaceAll(
  '6.1.0-56-amd64',
  kernel('6.1').release,
);
const BLOCKS = blocksOf(PAGE);
const TEST = 'compat/tests/have_class_create_of_name.c';
const RULE = 'compat/cocci/class_create_of_name__no_present.cocci';

const sandbox = openSandbox();
afterAll(sandbox.remove);
const master = path.join(sandbox.dir, 'blink');
let withoutSpatch: NodeJS.ProcessEnv;

/** The driver of docs/first-rule.md, with its test and its rule; built for 6.1 once. */
beforeAll(() => {
  writeFiles(blocksOf(pageText('docs/first-rule.md')), master);
  sandbox.compatGen(['init'], master);
  const ended = sandbox.compatGen([...FOR_6_1, 'prepare'], master);
  expect(ended.status, said(ended)).toBe(0);
  withoutSpatch = { PATH: pathWithout(sandbox, /^spatch/) };
});

let serial = 0;
/** A copy of the driver, with its cache or without. */
function blink({ cache }: { cache: boolean }): string {
  const dir = path.join(sandbox.dir, `${serial++}`, 'blink');
  const left = cache ? /\/build-/ : /\/(build-|cocci_cache)/;
  cpSync(master, dir, { recursive: true, filter: (name) => !left.test(name.slice(master.length)) });
  return dir;
}

function edit(dir: string, file: string, from: string, to: string): void {
  const text = readFileSync(path.join(dir, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path.join(dir, file), text.replace(from, to));
}

const build = (dir: string, words: readonly string[] = FOR_6_1, env: NodeJS.ProcessEnv = {}) =>
  sandbox.compatGen([...words, 'build'], dir, env);

/** By number of the page's section: what makes each of its messages appear. */
const PROVOKED: Record<string, readonly (() => Ended)[]> = {
  1: [() => build(blink({ cache: true }), ['--kver', '6.1.0-99-amd64'])],
  2: [
    () => {
      const common = kernel('6.1').kdir.replace(/-[^-]*$/, '-common');
      return build(blink({ cache: true }), ['--kdir', common]);
    },
  ],
  3: [
    () => build(blink({ cache: true }), ['--kdir', kernel('6.1').kdir, 'CC=gcc-99']),
    () => build(blink({ cache: true }), ['--kdir', kernel('6.1').kdir, 'CC=true']),
  ],
  4: [
    () => {
      const dir = blink({ cache: false });
      edit(dir, TEST, 'linux/device.h', 'linux/devcie.h');
      return sandbox.compatGen([...FOR_6_1, '--hash'], dir);
    },
  ],
  5: [
    () => {
      const dir = blink({ cache: false });
      const call = '\tbitmap_scatter(blink_map, blink_map, blink_map, 3);\n';
      edit(dir, 'blink.c', 'static int', 'static DECLARE_BITMAP(blink_map, 32);\n\nstatic int');
      edit(dir, 'blink.c', '\nstatic struct', '#include <linux/bitmap.h>\n\nstatic struct');
      edit(dir, 'blink.c', '{\n', `{\n${call}`);
      return build(dir);
    },
  ],
  6: [
    () => {
      const dir = blink({ cache: false });
      edit(dir, RULE, '// upstream', '// compat: must match\n// upstream');
      edit(dir, RULE, '- class_create(name)', '- class_create(name, name)');
      return build(dir);
    },
  ],
  7: [
    () => {
      const dir = blink({ cache: false });
      writeFileSync(path.join(dir, 'blink_colours.h'), '"red", "green",\n');
      const colours =
        '\tstatic const char *const colours[] = {\n#include "blink_colours.h"\n\t};\n';
      edit(dir, 'blink.c', '{\n', `{\n${colours}`);
      return sandbox.compatGen([...FOR_6_1, 'prepare'], dir);
    },
  ],
  8: [() => build(blink({ cache: false }), FOR_6_1, withoutSpatch)],
  9: [
    () => {
      const dir = blink({ cache: true });
      edit(dir, 'blink.c', '"blink"', '"blinker"');
      return build(dir, [...FOR_6_1, '--locked']);
    },
    () => {
      const dir = blink({ cache: true });
      edit(dir, 'blink.c', '"blink"', '"blinker"');
      return build(dir, FOR_6_1, withoutSpatch);
    },
  ],
  10: [
    () => {
      const dir = blink({ cache: true });
      const [entry = ''] = entriesOf(path.join(dir, 'cocci_cache'));
      appendFileSync(path.join(dir, 'cocci_cache', entry, 'compat.patch'), '\n');
      return build(dir);
    },
  ],
  11: [
    () => {
      const dir = blink({ cache: false });
      rmSync(path.join(dir, 'compat.toml'));
      edit(dir, 'blink.c', 'class_create("blink")', 'class_create(THIS_MODULE, "blink")');
      edit(dir, RULE, '- class_create(name)', '- class_create(THIS_MODULE, name)');
      edit(dir, RULE, '+ class_create(THIS_MODULE, name)', '+ class_create(name)');
      return build(dir);
    },
  ],
};

const sections = [...new Set(BLOCKS.map(({ section }) => section))];

it('each section of the page with messages is provoked here', () => {
  expect(sections.map((title) => title.split('.')[0])).toEqual(Object.keys(PROVOKED));
});

it.each(sections)('%s', (section) => {
  const blocks = BLOCKS.filter((block) => block.section === section);
  const provoked = PROVOKED[section.split('.')[0] ?? ''] ?? [];
  expect(provoked).toHaveLength(blocks.length);
  let exitCode = 0; // A warning, as long as the section says nothing else.
  for (const [index, { text, after }] of blocks.entries()) {
    const ended = provoked[index]!();
    exitCode = Number(/^Exit code (\d+)/m.exec(after)?.[1] ?? exitCode);
    expect(ended.stderr).toMatch(shown(text));
    expect(ended.status, said(ended)).toBe(exitCode);
  }
});

it('the words that it quotes in a list are in the program', () => {
  const program = readFileSync(path.join(REPO, 'dist/cli/program.js'), 'utf8');
  const lists =
    PAGE.slice(PAGE.indexOf('## 5.'), PAGE.indexOf('## 6.')) + PAGE.split('## Also seen')[1];
  const quoted = [...lists.matchAll(/^- `([^`]+)`/gm)].map(([, words = '']) => words);
  expect(quoted.length).toBeGreaterThan(6);
  for (const words of quoted.flatMap((text) => text.split('…')).filter(Boolean)) {
    expect(program).toContain(words);
  }
});
