import { isKbuildFile } from '../../core/files/names.js';
import { kbuildLines, type Rule } from '../../rules/index.js';
import { wordsIn } from './words.js';

/**
 * What a .kbuild rule changes: each Kbuild file that holds one of its words gets its lines at the end, where
 * all that the file says has been said, and kbuild has not yet drawn its conclusions.
 */
export function applyKbuildRule(
  rule: Rule,
  sources: ReadonlyMap<string, Buffer>,
): Map<string, Buffer> {
  const lines = kbuildLines(rule).trimEnd();
  const touched = [...sources].filter(
    ([name, bytes]) => isKbuildFile(name) && rule.touches.some(wordsIn(bytes.toString('latin1'))),
  );
  return new Map(touched.map(([name, bytes]) => [name, withLines(bytes, lines)]));
}

/** The empty line ends a last line that has a backslash, but no newline, behind it. */
function withLines(bytes: Buffer, lines: string): Buffer {
  const text = bytes.toString('latin1');
  return Buffer.from(`${text}${text.endsWith('\n') ? '' : '\n'}\n${lines}\n`, 'latin1');
}
