import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSandbox, REPO } from './kernels.js';
import { askAsDrbd, base64, startServer } from './server.js';
import { said } from './tiny.js';

/**
 * A release with a pipeline of its own: all semantic patches, each with its template behind it, in one call of spatch. A header of it is one that
 * programs include, too, and a rule adds a line behind the last include.
 */
const sandbox = openSandbox();
afterAll(sandbox.remove);

const RELEASE = path.join(sandbox.dir, 'releases/mill-3.0');
const RULE = 'class_create__no_OF-Name';
/** No program and no kernel reads both arms. */
const SHARED = 'mill-headers/linux/mill_api.h';
const SHARED_TEXT =
  '#ifndef MILL_API_H\n#define MILL_API_H\n\n#include <asm/types.h>\n\n#ifdef __KERNEL__\n#include <linux/types.h>\n#include <asm/byteorder.h>\n' +
  '#else\n#include <sys/types.h>\n#include <limits.h>\n#endif\n\nenum mill_state {\n\tMILL_IDLE,\n\tMILL_TURNS,\n};\n\n#endif\n';
const HEADER = [
  '#define MILL_WORDS_OF_OUR_OWN\n/* #undef MILL_HAVE_CLASS_CREATE_OFNAME */\n',
  '#define MILL_HAVE_SANE_TESTS\n/* #undef MILL_HAVE_SANE_TESTS_FAIL */\n/* #undef MILL_UNALIGNED_WITHOUT_ASKING */\n',
].join('');

function layOut(): void {
  cpSync(path.join(REPO, 'test/fixtures/mill'), RELEASE, { recursive: true });
  mkdirSync(path.join(RELEASE, 'mill-headers/linux'), { recursive: true });
  writeFileSync(path.join(RELEASE, SHARED), SHARED_TEXT);
  edit('mill_main.c', (text) =>
    text.replace('#include "mill.h"', '#include <linux/mill_api.h>\n$&'),
  );
  edit('mill-compat/pick_rules.c', (text) => text.replace(/^\tpick\("(?!class_create).*\n/gm, ''));
  edit(
    `mill-compat/cocci/${RULE}.cocci`,
    (text) =>
      `${text.replace('@@\nexpression', '@ created @\nexpression')}\n@ depends on ever created @\n@@\n #include <...>\n+ #include <linux/export.h>\n`,
  );
  edit('compat.toml', (text) =>
    text
      .replace('[spatch]\n', '[spatch]\narms = "as-spatch"\n')
      .replace('["*.[ch]"]', '["*.[ch]", "mill-headers/linux/*.h"]'),
  );
}

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(RELEASE, name);
  const text = readFileSync(file, 'utf8');
  expect(change(text), name).not.toBe(text);
  writeFileSync(file, change(text));
}

/** The sources as the release's own pipeline leaves them. */
function ownTree(dir: string): string[] {
  cpSync(RELEASE, dir, { recursive: true });
  const compat = path.join(dir, 'mill-compat');
  const rule = readFileSync(path.join(compat, `cocci/${RULE}.cocci`), 'utf8');
  const each = readFileSync(path.join(compat, 'cocci/tell.cocci.in'), 'utf8');
  writeFileSync(path.join(dir, 'all.cocci'), `${rule}\n${each.replaceAll('@MILL_RULE@', RULE)}`);
  const words =
    '--sp-file all.cocci --all-includes --macro-file mill-compat/macros.h --very-quiet --in-place mill_main.c mill_stone.c';
  execFileSync('spatch', [...words.split(' '), SHARED], { cwd: dir });
  return sourcesIn(dir);
}

const sourcesIn = (dir: string): string[] =>
  [...readdirSync(dir), SHARED]
    .filter((name) => /\.[ch]$/.test(name))
    .sort()
    .map((name) => `${name}\n${readFileSync(path.join(dir, name), 'latin1')}`);

it('arms = "as-spatch": what its own pipeline makes is what the server gives it, to the byte', async () => {
  layOut();
  const server = await startServer(sandbox, [path.dirname(RELEASE)]);
  const asked = await askAsDrbd(sandbox, server.url, '3.0', base64(HEADER));
  expect(asked.status, said(asked) + asked.headers).toBe(0);
  await server.stop();

  const patched = path.join(sandbox.dir, 'patched');
  cpSync(RELEASE, patched, { recursive: true });
  execFileSync('patch', ['-p0', '-s', '--fuzz=0'], { cwd: patched, input: asked.patch ?? '' });
  const own = path.join(sandbox.dir, 'own');
  mkdirSync(own);
  const expected = ownTree(own);
  expect(sourcesIn(patched)).toEqual(expected);
  expect(expected.join('').match(/linux\/export\.h/g)).toHaveLength(2);

  const cache = path.join(RELEASE, 'mill-compat/cocci_cache');
  const [entry = ''] = readdirSync(cache).filter((name) => /^[0-9a-f]{32}$/.test(name));
  const manifest = JSON.parse(readFileSync(path.join(cache, entry, 'manifest.json'), 'utf8'));
  expect(manifest.options).toEqual({
    ...{ args: ['--all-includes'], arms: 'as-spatch', group: 'together' },
  });
});
