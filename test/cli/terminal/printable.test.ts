import { expect, it } from 'vitest';
import { printable, printableJson } from '../../../src/cli/terminal/printable.js';
import { terminalLog } from '../../../src/cli/terminal/terminal.js';

const EVIL = 'a\x1b[2J\r\x9b\x7f\u202eb\tc\nü';

it('what a terminal would obey is shown in its place', () => {
  expect(printable(EVIL)).toBe('a\\x1b[2J\\x0d\\x9b\\x7f\\u202eb\tc\nü');
});

it('JSON stays what it is', () => {
  const text = printableJson({ text: EVIL });
  for (const one of ['\x1b', '\x9b', '\x7f', '\u202e', '\r']) expect(text).not.toContain(one);
  expect(JSON.parse(text)).toEqual({ text: EVIL });
});

it('every line of the log is fit for a terminal, but for the words of kbuild', () => {
  const written: string[] = [];
  const log = terminalLog({ verbose: true, write: (text) => written.push(text) });
  log.step('HIT', EVIL);
  log.command([EVIL], EVIL);
  log.detail(EVIL);
  log.info(EVIL);
  log.warn({ kind: 'kbuild-noise', text: EVIL });
  expect(written).toHaveLength(5);
  expect(written.join('')).not.toContain('\x1b');
  log.passOn('\x1b[1m');
  expect(written.at(-1)).toBe('\x1b[1m');
});
