import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildsAsItIs, isGood, readReport } from '../../src/matrix/index.js';
import { kernel, openSandbox, REPO } from './kernels.js';
import { type Block, blocksOf, commandsIn, pageText, shown } from './page.js';
import { said } from './tiny.js';

const README = pageText('README.md');
const DRIVER = 'v4l2loopback-0.12.7';

/** The compiler's quotes depend on it. kbuild takes LC_ALL out of the environment, not these two. */
const UTF8 = { LC_ALL: 'C.UTF-8', LC_CTYPE: 'C.UTF-8', LC_MESSAGES: 'C.UTF-8' };

const sandbox = openSandbox();
afterAll(sandbox.remove);

// As scripts/reach has it: fetched once in a machine's life.
const fetched = spawnSync(path.join(REPO, 'scripts/reach-fetch'), ['bookworm', 'v4l2loopback'], {
  encoding: 'utf8',
});
if (fetched.status !== 0) throw new Error(`Debian's package can't be fetched: ${fetched.stderr}`);
const [, , source = ''] = fetched.stdout.trim().split('\t');

/** What the page shows, with the kernel and the compiler of this machine. */
function example(language: string): Block {
  const text = README.replaceAll('6.12.117+deb12-amd64', kernel('6.12').release);
  const block = blocksOf(text).find((one) => one.language === language);
  if (block === undefined) throw new Error(`README.md has no ${language} block`);
  return block;
}

describe.skipIf(!source.endsWith(`/${DRIVER}`))(`README's example (of ${DRIVER})`, () => {
  it('prints what is shown, and the patch is the one shown', () => {
    cpSync(source, path.join(sandbox.dir, 'usr/src', DRIVER), { recursive: true });
    const [fetch, ...others] = commandsIn(example('console'));
    expect(fetch?.argv.join(' ')).toMatch(/^apt-get download v4l2loopback-dkms /);
    for (const { argv, output } of others) {
      const compiler = `CC=${kernel('6.12').cc}`;
      const ended = sandbox.run([...argv, compiler], sandbox.dir, UTF8);
      // A person sees both on one terminal. Whoever names no compiler is told of none.
      const seen = `${ended.stderr}${ended.stdout}`.replaceAll(` ${compiler} diff`, ' diff');
      expect(seen, said(ended)).toMatch(shown(output));
    }
    expect(patches()).toContain(example('diff').text);
  });
});

/** The patches that were made. */
function patches(): string {
  const modules = path.join(sandbox.dir, 'cache/compat-gen/modules');
  return readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/compat.patch'))
    .map((name) => readFileSync(path.join(modules, name), 'utf8'))
    .join('');
}

it("README's figures are those of docs/reach.json", () => {
  const { cells: all } = readReport(path.join(REPO, 'docs/reach.json'));
  for (const suite of ['bookworm', 'sid']) {
    const own = all.filter(({ module }) => module.startsWith(`${suite}/`));
    const packages = new Set(own.map(({ module }) => module)).size;
    const cells = ['5.10', '6.1', '6.12', '7'].map((series) => {
      const column = own.filter(({ kernel: name }) => name === series);
      return `${column.filter(buildsAsItIs).length} → ${column.filter(isGood).length}`;
    });
    const row = README.split('\n').find((line) => line.includes(`(${suite})`));
    expect(row).toContain(`${packages} packages | ${cells.join(' | ')} |`);
    if (suite === 'sid') continue;
    const [before, after] = cells[2]!.split(' → ');
    expect(README.replaceAll('\n', ' ')).toContain(
      `${packages} driver packages, ${before} build for Linux 6.12 as they are, and ${after} with`,
    );
  }
});
