import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { readBounded } from '../../core/files/bounded.js';
import { ifThere, readIfThere } from '../../core/files/missing.js';
import type { Session } from '../../core/session.js';
import { stopIfAsked } from '../../core/signal.js';
import { type Conditions, readHeader } from '../../declared/index.js';
import type { HeaderTree } from './find-tree.js';
import {
  asksConfig,
  definedByBuild,
  type Exported,
  type Found,
  keyOf,
  type Table,
} from './table.js';

/** A header file: its name in an #include, and where it is. */
export interface HeaderFile {
  name: string;
  file: string;
}

/** No kernel has more, and none is larger. */
const MOST_HEADERS = 40_000;
const MOST_DIRS = 20_000;
const MOST_OF_HEADER = 4 * 1024 * 1024;
/** What no driver includes: tracepoints of the kernel's own, device trees' numbers, and what is a root of its own. */
const SKIPPED = /^(?:trace\/events|dt-bindings|config|ksym|uapi|generated\/uapi)\//;

/** The headers of a tree, in byte order of their names; of two of a name, the one that an #include finds. */
export async function listHeaders(session: Session, tree: HeaderTree): Promise<HeaderFile[]> {
  const found = new Map<string, string>();
  const gone = { dirs: 0 };
  for (const dir of tree.dirs) {
    const note = (name: string): void => {
      // The kernel's own header of that name includes this one as <uapi/…>.
      const free = found.has(name) && dir.endsWith('/uapi') ? `uapi/${name}` : name;
      if (!found.has(free)) found.set(free, path.join(dir, name));
    };
    await walk(session, dir, '', note, gone);
  }
  const files = [...found].map(([name, file]) => ({ name, file }));
  return files.sort((a, b) => byBytes(a.name, b.name)).slice(0, MOST_HEADERS);
}

/** Deeper lies no header. */
const DEEPEST = 8;

/**
 * Some distributions make the build tree of links to directories. One that leads back to a directory above it is left
 * out. Throws NO_KERNEL for more directories than a kernel has.
 *
 * @param gone how many directories were read so far
 * @param above the real paths of those that this one lies in
 */
async function walk(
  session: Session,
  dir: string,
  below: string,
  found: (name: string) => void,
  gone: { dirs: number },
  above: readonly string[] = [],
): Promise<void> {
  stopIfAsked(session.signal);
  const real = await ifThere(realpath(path.join(dir, below)));
  if (real === undefined || above.includes(real) || above.length > DEEPEST) return;
  gone.dirs += 1;
  if (gone.dirs > MOST_DIRS) {
    throw new CompatError(
      'NO_KERNEL',
      `${dir} has more than ${MOST_DIRS} directories: no kernel has`,
      {
        hint: 'Name a build tree, such as /lib/modules/RELEASE/build.',
      },
    );
  }
  const entries = await ifThere(readdir(real, { withFileTypes: true }));
  for (const entry of entries ?? []) {
    const name = path.posix.join(below, entry.name);
    if (SKIPPED.test(`${name}/`)) continue;
    if (name.endsWith('.h')) found(name);
    else if (entry.isDirectory() || entry.isSymbolicLink()) {
      await walk(session, dir, name, found, gone, [...above, real]);
    }
  }
}

/** Reads all headers, Module.symvers and kbuild's makefiles of a tree. Throws INTERRUPTED. */
export async function readTree(
  session: Session,
  tree: HeaderTree,
  files: readonly HeaderFile[],
): Promise<Table> {
  const config = await readConfig(tree);
  const declarations = new Map<string, Found[]>();
  const table: Table = {
    ...{ release: tree.release, headers: new Map(), declared: declarations, config },
    exports: await readExports(tree),
    kbuild: await readKbuild(tree),
  };
  const conditions = conditionsOf(config);
  for (const { name, file } of genericLast(files)) {
    stopIfAsked(session.signal);
    const bytes = readBounded(file, MOST_OF_HEADER);
    if (bytes === undefined) continue;
    const { declared, includes } = readHeader(bytes.toString('latin1'), conditions);
    table.headers.set(name, [...new Set(includes.map((one) => nameFrom(name, one)))]);
    for (const { at: _, body, ...one } of declared)
      add(declarations, { ...one, header: name, ...(body && { isInline: true }) });
  }
  return table;
}

/** What an architecture declares is met before what is there for those that do not. */
function genericLast(files: readonly HeaderFile[]): HeaderFile[] {
  const isGeneric = ({ name }: HeaderFile): boolean => name.startsWith('asm-generic/');
  return [...files.filter((one) => !isGeneric(one)), ...files.filter(isGeneric)];
}

function add(declared: Map<string, Found[]>, found: Found): void {
  const key = keyOf(found);
  const others = declared.get(key);
  if (others === undefined) declared.set(key, [found]);
  else if (others.length < MOST_OF_NAME) others.push(found);
}

/** A name that more headers declare is none of an API. */
const MOST_OF_NAME = 12;

/** #include "x.h" means one beside it first. */
function nameFrom(header: string, { name, isOwn }: { name: string; isOwn: boolean }): string {
  return isOwn ? path.posix.join(path.posix.dirname(header), name) : name;
}

function conditionsOf(config: ReadonlySet<string>): Conditions {
  return {
    isDefined: (name) => definedByBuild(name, config),
    word: () => undefined,
    call: (name, args) => asksConfig(name, args, config),
  };
}

async function readConfig({ kdir }: HeaderTree): Promise<Set<string>> {
  const text = await readIfThere(path.join(kdir, 'include/generated/autoconf.h'));
  const lines = text?.toString('latin1').matchAll(/^#define (CONFIG_\w+)/gm) ?? [];
  return new Set([...lines].map(([, name = '']) => name));
}

const SYMBOL = /^[^\t\n]*\t([^\t\n]*)\t[^\t\n]*\t([^\t\n]*)(?:\t([^\t\n]*))?$/gm;

async function readExports({ kdir }: HeaderTree): Promise<Map<string, Exported> | undefined> {
  const text = await readIfThere(path.join(kdir, 'Module.symvers'));
  if (text === undefined) return undefined;
  const lines = text.toString('latin1').matchAll(SYMBOL);
  return new Map(
    [...lines].map(([, name = '', type = '', namespace = '']) => [name, { type, namespace }]),
  );
}

async function readKbuild({ srctree, kdir }: HeaderTree): Promise<Set<string>> {
  const names = [kdir, srctree].map((dir) => path.join(dir, 'scripts'));
  const read = new Set<string>();
  for (const dir of names) {
    for (const name of (await ifThere(readdir(dir))) ?? []) {
      if (!/^(?:Makefile\.|Kbuild)/.test(name)) continue;
      const text = (await readIfThere(path.join(dir, name)))?.toString('latin1') ?? '';
      for (const [, variable = ''] of text.matchAll(/\$[({](\w[\w-]*)[)}]/g)) read.add(variable);
    }
  }
  return read;
}
