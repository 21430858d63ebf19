import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';

/** Bytes from a latin1 string, in which tests write their files. */
export function bytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** A set of files from an object of latin1 strings. */
export function fileSet(files: Record<string, string>): Map<string, Buffer> {
  return new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)]));
}

export async function writeFiles(dir: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const [name, data] of files) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), data);
  }
}

export async function readFiles(
  dir: string,
  names: Iterable<string>,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const name of names) files.set(name, await readFile(path.join(dir, name)));
  return files;
}

/** Lines that diff programs have stumbled over, and enough equal ones to make matches ambiguous. */
const LINES = [
  '',
  '',
  'a',
  'b',
  '\tfoo();',
  'int x;\r',
  '\f',
  'lone\rCR',
  '\xe4\xf6\xff latin1',
  '--- a/x.c',
  '+++ b/x.c',
  '@@ -1,2 +1,2 @@',
  '-- ',
  '-',
  '+',
  ' ',
  '\\ No newline at end of file',
  'diff --git a/x.c b/x.c',
  'trailing \t',
];

/** The text of a file made of such lines, with or without an LF at its end. */
function nastyText(maxLines: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: maxLines }), fc.boolean())
    .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));
}

/** Two texts, the second being the first after some edits. */
export function editedText(maxLines: number): fc.Arbitrary<[string, string]> {
  const edit = fc.record({
    at: fc.nat(maxLines),
    removed: fc.nat(3),
    added: fc.array(fc.constantFrom(...LINES), { maxLength: 3 }),
  });
  return fc.tuple(nastyText(maxLines), fc.array(edit, { maxLength: 4 })).map(([text, edits]) => {
    const lines = text.split('\n');
    for (const { at, removed, added } of edits) {
      lines.splice(Math.min(at, lines.length), removed, ...added);
    }
    return [text, lines.join('\n')];
  });
}
