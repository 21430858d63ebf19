import path from 'node:path';
import type { Outline } from '../../rules/index.js';

// Lines of words, split by tabs, in place of JSON with a schema: each start reads it, and whatever lies there, it is words.

/** A library as it was read before. */
export interface KeptLibrary {
  /** What stat(2) said of all that was looked at, in one digest. */
  state: string;
  /** Absolute paths, as all files here. */
  folders: string[];
  tests: string[];
  /** By name. */
  outlines: Outline[];
}

const KINDS: Readonly<Record<string, Outline['kind']>> = {
  cocci: 'cocci',
  patch: 'patch',
  kbuild: 'kbuild',
  head: 'head',
};

/** The library as it is kept, paths relative to its directory; undefined where a word holds what splits words. */
export function writeKeptLibrary(library: KeptLibrary, dir: string): Buffer | undefined {
  const below = (file: string) => path.relative(dir, file);
  const { state, folders, tests, outlines } = library;
  const lines = [
    ['state', state],
    ...folders.map((folder) => ['folder', below(folder)]),
    ...tests.map((test) => ['test', below(test)]),
    ...outlines.map(({ name, file, kind, isDraft, when = '', after, touches }) => {
      const words = [...after.map((rule) => `>${rule}`), ...touches.map((word) => `=${word}`)];
      return ['rule', below(file), name, kind, isDraft ? 'draft' : '', when, ...words];
    }),
  ];
  if (lines.flat().some((word) => /[\t\n]/.test(word))) return undefined;
  return Buffer.from(lines.map((words) => words.join('\t')).join('\n'));
}

/** What writeKeptLibrary wrote; undefined for anything else. */
export function readKeptLibrary(bytes: Buffer, dir: string): KeptLibrary | undefined {
  const read: KeptLibrary = { state: '', folders: [], tests: [], outlines: [] };
  // Not path.join: it takes longer than all the rest.
  const below = `${dir}/`;
  for (const line of bytes.toString().split('\n')) {
    const words = line.split('\t');
    const [what, second = ''] = words;
    if (what === 'rule') {
      const outline = readOutline(words, below);
      if (outline === undefined) return undefined;
      read.outlines.push(outline);
    } else if (what === 'state') read.state = second;
    else if (what === 'folder') read.folders.push(second === '' ? dir : below + second);
    else if (what === 'test') read.tests.push(below + second);
    else return undefined;
  }
  return read;
}

function readOutline(words: readonly string[], below: string): Outline | undefined {
  const [, file = '', name = '', kindWord = '', draft, when, ...rest] = words;
  const kind = KINDS[kindWord];
  if (kind === undefined) return undefined;
  const after: string[] = [];
  const touches: string[] = [];
  for (const word of rest) (word.startsWith('>') ? after : touches).push(word.slice(1));
  const outline = { name, file: below + file, kind, after, touches };
  return { ...outline, isDraft: draft === 'draft', ...(when ? { when } : {}) };
}
