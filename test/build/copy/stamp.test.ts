import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stamp } from '../../../src/build/copy/stamp.js';
import { withTempDir } from '../../../src/core/files/temp-dir.js';
import { run } from '../../../src/core/process/process.js';
import { bytes } from '../../patch/files.js';
import { SESSION } from '../../session.js';

const STAMP = { fingerprint: 'ab12', rules: ['bio_alloc__no', 'timer__yes'] };

function stamped(text: string, what = STAMP): string {
  return stamp(bytes(text), what).toString('latin1');
}

/** <linux/module.h>, as far as it matters here: MODULE_INFO puts tag and text in section .modinfo. */
const MODULE_H = `
#define PASTE(a, b) a##b
#define NAME(a, b) PASTE(a, b)
#define MODULE_INFO(tag, info) static const char NAME(info_, __COUNTER__)[] \\
  __attribute__((used, section(".modinfo"))) = #tag "=" info
#define MODULE_LICENSE(l) MODULE_INFO(license, l)
`;

/** What modinfo would show of the object that gcc makes of this text. */
async function modinfo(text: string): Promise<string[]> {
  return withTempDir(SESSION, async (dir) => {
    const file = path.join(dir, 'x.c');
    await mkdir(path.join(dir, 'linux'));
    await writeFile(path.join(dir, 'linux/module.h'), MODULE_H);
    await writeFile(file, bytes(text));
    const object = path.join(dir, 'x.o');
    const built = await run(SESSION, [
      'gcc',
      '-Wall',
      '-Werror',
      '-Wno-comment',
      '-I',
      dir,
      '-c',
      file,
      '-o',
      object,
    ]);
    expect(built.exitCode, built.stderr).toBe(0);
    const section = path.join(dir, 'section');
    const copied = await run(SESSION, [
      'objcopy',
      '-O',
      'binary',
      '-j',
      '.modinfo',
      '--set-section-flags',
      '.modinfo=alloc',
      object,
      section,
    ]);
    expect(copied.exitCode, copied.stderr).toBe(0);
    const { stdout } = await run(SESSION, ['cat', section]);
    return stdout.split('\0').filter((line) => line !== '');
  });
}

describe('stamp', () => {
  it('adds its lines to the file with MODULE_LICENSE', async () => {
    const source = '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n';
    expect(stamped(source)).toBe(
      `${source}\n#ifdef MODULE_INFO\nMODULE_INFO(compat_fingerprint, "ab12");\n` +
        'MODULE_INFO(compat_rules, "bio_alloc__no timer__yes");\n#endif\n',
    );
    expect(await modinfo(stamped(source))).toEqual([
      'license=GPL',
      'compat_fingerprint=ab12',
      'compat_rules=bio_alloc__no timer__yes',
    ]);
  });

  it('tells instances of a template as the rule that they were made for', () => {
    const rules = ['one', 'one+each', 'two+each', 'three', 'one+more'];
    expect(stamped('MODULE_LICENSE("GPL");\n', { fingerprint: 'ab12', rules })).toContain(
      'MODULE_INFO(compat_rules, "one two three");\n',
    );
  });

  it('says "none" where no rule was applied', () => {
    expect(stamped('MODULE_LICENSE("GPL");\n', { fingerprint: 'ab12', rules: [] })).toContain(
      'MODULE_INFO(compat_rules, "none");\n',
    );
  });

  it.each([
    ['no final newline', 'MODULE_LICENSE("GPL");'],
    ['a last line that goes on', 'MODULE_LICENSE("GPL");\n// the end \\'],
    ['a last line that goes on with a newline', 'MODULE_LICENSE("GPL");\n// the end \\\n'],
    ['an odd way to write it', 'MODULE_\\\nLICENSE /* here */\n\t("GPL");\n'],
    ['bytes that are no UTF-8', 'MODULE_LICENSE("GPL"); // \xff\xe4\n'],
    ['CRLF', 'MODULE_LICENSE("GPL");\r\n'],
  ])('reaches the module with %s', async (_, source) => {
    const text = stamped(`#include <linux/module.h>\n${source}`);
    expect(text.startsWith(`#include <linux/module.h>\n${source}`)).toBe(true);
    expect(await modinfo(text)).toContain('compat_fingerprint=ab12');
  });

  it.each([
    'int x;\n',
    '',
    '/* MODULE_LICENSE("GPL"); */\n',
    '// MODULE_LICENSE("GPL")\n',
    'char *s = "MODULE_LICENSE(";\n',
    '#define L MODULE_LICENSE("GPL")\n',
    'MY_MODULE_LICENSE("GPL");\nMODULE_LICENSES(x);\n',
    '/*\nMODULE_LICENSE("GPL");\n',
  ])('leaves %j alone', (source) => {
    const data = bytes(source);
    expect(stamp(data, STAMP)).toBe(data);
  });

  it('breaks no file whose MODULE_LICENSE is not compiled', async () => {
    const text = stamped(
      '#if 0\nMODULE_LICENSE("GPL");\n#endif\nint x __attribute__((section(".modinfo")));\n',
    );
    expect((await modinfo(text)).join()).not.toContain('compat');
  });
});
