import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { foldedCommand, foldedRow, prose } from '../../../src/cli/terminal/screen.js';
import { fetchImage } from '../../../src/smoke/image.js';

describe('prose', () => {
  it('breaks between words, and indents what goes on', () => {
    const text =
      'compat-gen: no build tree of kernel 6.12: neither /lib/modules/6.12/build nor another';
    expect(prose(text, 50, 2).split('\n')).toEqual([
      'compat-gen: no build tree of kernel 6.12: neither',
      '  /lib/modules/6.12/build nor another',
    ]);
  });

  it('leaves lines that fit, and those of a table, as they are', () => {
    const text = `short\n    ${'x '.repeat(40)}|`;
    expect(prose(text, 20, 2)).toBe(text);
  });

  it('keeps a command whole, in backticks or behind a colon', () => {
    const command = 'compat-gen --kver 6.12.117+deb12-amd64 cache prune';
    expect(prose(`Remove them with \`${command}\`, or leave them.`, 40, 0).split('\n')).toEqual([
      'Remove them with',
      `\`${command}\`,`,
      'or leave them.',
    ]);
    expect(
      prose(`Or remove it: ${command}. Then build again, as before.`, 40, 0).split('\n'),
    ).toEqual(['Or remove it:', `${command}.`, 'Then build again, as before.']);
  });

  it('ends each line of a command by itself but the last with a backslash: half of it would be another', () => {
    const command = `  ${fetchImage('/home/me/.cache/compat-gen/images/6.1.0-56-amd64', '6.1.0-56-amd64')}`;
    const lines = prose(`Fetch it:\n${command}`, 80, 0).split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(lines.slice(1, -1).every((line) => line.endsWith(' \\'))).toBe(true);
    expect(
      lines
        .slice(1)
        .join('\n')
        .replace(/ \\\n +/g, ' '),
    ).toBe(command);
  });

  it('breaks no word that is longer than a line, and takes time in proportion', () => {
    expect(prose(`a ${'b'.repeat(90)} c`, 80, 0)).toBe(`a\n${'b'.repeat(90)}\nc`);
    const long = ': apt-get `'.repeat(50_000);
    expect(prose(long, 80, 0)).toContain('apt-get');
  });
});

describe('a row of a table', () => {
  it('goes on below its last column', () => {
    expect(foldedRow('  rule      selected when have_x, for a module that holds it', 40)).toEqual([
      '  rule      selected when have_x, for a',
      '            module that holds it',
    ]);
    expect(foldedRow('  no column here, and a line that is long', 30)).toEqual([
      '  no column here, and a line',
      '    that is long',
    ]);
  });

  it('stays as it is where it fits, and where it is code', () => {
    const diff = `      + ${'strscpy(a, b); '.repeat(9)}`;
    const code = `   12 | ${'strscpy(a, b); '.repeat(9)}`;
    for (const line of ['  short  row', diff, code]) expect(foldedRow(line, 60)).toEqual([line]);
  });

  it('that is a remedy goes on behind a backslash', () => {
    expect(foldedRow('        fix: apt-get install coccinelle qemu-system-x86', 44)).toEqual([
      '        fix: apt-get install coccinelle \\',
      '               qemu-system-x86',
    ]);
  });
});

describe('a command', () => {
  const words = ['compat-gen', '-C', 'a driver', '--exec', "it's in-root", 'CC=gcc-12', 'diff'];
  const command = "compat-gen -C 'a driver' --exec 'it'\\''s in-root' CC=gcc-12 diff";

  it('goes on behind a backslash, an option beside its value, and a shell reads the same', () => {
    const lines = foldedCommand(command, 45, 11);
    expect(lines).toEqual([
      "compat-gen -C 'a driver' \\",
      "             --exec 'it'\\''s in-root' \\",
      '             CC=gcc-12 diff',
    ]);
    const { stdout } = spawnSync('sh', ['-c', `set -- ${lines.join('\n')}; printf '%s\\n' "$@"`], {
      encoding: 'utf8',
    });
    expect(stdout.trimEnd().split('\n')).toEqual(words);
  });

  it('stays whole where it fits, and where a word of it does not', () => {
    expect(foldedCommand(command, 80, 11)).toEqual([command]);
    const long = `compat-gen -C ${'d'.repeat(80)} diff`;
    expect(foldedCommand(long, 80, 11)).toEqual([long]);
  });
});
