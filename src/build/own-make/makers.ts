import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readBounded } from '../../core/files/bounded.js';
import { ifThereNow, readIfThere } from '../../core/files/missing.js';
import { isKbuildFile } from '../../core/files/names.js';
import type { BuildRequest } from '../kbuild/modules.js';
import { handsFlags } from './hands-flags.js';
import { makeCalls } from './recipes.js';

/** A directory of the driver whose makefile calls kbuild. */
export interface Maker extends Pick<BuildRequest, 'dir' | 'seenAs'> {
  /** Its name. */
  makefile: string;
  /** Its text, with that of what it includes. */
  text: string;
  /** Whether it hands something to kbuild that is lost where kbuild is run alone. */
  hands: boolean;
}

/** A large makefile has some 100 KB. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_FILES = 300;
const INCLUDES = /^[ \t]*[-s]?include[ \t]+(.+)$/gm;

/** The driver's own makefiles that call kbuild: that of kbuild's directory, and the one above it that was asked for. */
export async function makersOf({ dir, seenAs, above }: BuildRequest): Promise<Maker[]> {
  const makers: Maker[] = [];
  for (const place of [{ dir, seenAs }, ...(above === undefined ? [] : [above])]) {
    const found = await makefileIn(place.dir);
    if (found === undefined || makeCalls(found.text).length === 0) continue;
    const below = path.relative(place.dir, dir) || undefined;
    const kbuild = below === undefined ? await readIfThere(path.join(dir, 'Kbuild')) : undefined;
    const others = await textsBelow(dir, below === undefined ? found.makefile : undefined);
    const hands = handsFlags(found.text, { kbuild: kbuild?.toString('latin1'), others, below });
    makers.push({ ...place, ...found, hands });
  }
  return makers;
}

/** The makefile that `make` reads in a directory, with what it includes from there. */
async function makefileIn(dir: string): Promise<Pick<Maker, 'makefile' | 'text'> | undefined> {
  for (const makefile of ['GNUmakefile', 'makefile', 'Makefile']) {
    const text = (await readIfThere(path.join(dir, makefile)))?.toString('latin1');
    if (text !== undefined) return { makefile, text: [text, ...included(dir, text)].join('\n') };
  }
  return undefined;
}

function included(dir: string, makefile: string): string[] {
  return [...makefile.matchAll(INCLUDES)]
    .flatMap(([, words = '']) => words.trim().split(/\s+/))
    .map((word) => word.replace(/^(?:\$[({]\w+[)}]\/|\.\/)+/, ''))
    .filter((word) => /^[\w.+-]+(?:\/[\w.+-]+)*$/.test(word))
    .flatMap((word) => textOf(path.join(dir, word)) ?? []);
}

/** What kbuild may read in a directory beside the makefile itself. */
async function textsBelow(dir: string, makefile: string | undefined): Promise<string> {
  const names = (await readdir(dir, { recursive: true })).filter(
    (name) => isKbuildFile(name) && name !== makefile && name !== 'Kbuild',
  );
  const kbuild = makefile === undefined ? ['Kbuild'] : [];
  return [...kbuild, ...names.slice(0, MOST_FILES)]
    .flatMap((name) => textOf(path.join(dir, name)) ?? [])
    .join('\n');
}

function textOf(file: string): string | undefined {
  return ifThereNow(() => readBounded(file, MOST_BYTES))?.toString('latin1');
}
