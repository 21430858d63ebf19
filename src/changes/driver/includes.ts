import type { Change } from '../compare/change.js';
import type { Table } from '../tree/table.js';
import type { Between, Meetings, Word } from './meet.js';
import type { Source } from './source.js';

/** What every file of a module includes, by kbuild's own options. */
const FIRST = ['linux/kconfig.h', 'linux/compiler_types.h', 'linux/compiler-version.h'];

/** The headers that one includes, and those that these include. */
class Closures {
  constructor(private readonly table: Table) {}

  of(roots: Iterable<string>): Set<string> {
    const found = new Set<string>();
    const open = [...roots, ...FIRST];
    for (let header = open.pop(); header !== undefined; header = open.pop()) {
      const real = this.real(header);
      if (real === undefined || found.has(real)) continue;
      found.add(real);
      open.push(...(this.table.headers.get(real) ?? []));
    }
    return found;
  }

  /** One beside another header may be named as if it stood elsewhere. */
  private real(header: string): string | undefined {
    if (this.table.headers.has(header)) return header;
    const base = header.slice(header.indexOf('/') + 1);
    return this.table.headers.has(base) ? base : undefined;
  }
}

/** What a file's headers reach in each kernel. */
export interface Reached {
  old: ReadonlySet<string>;
  now: ReadonlySet<string>;
}

/** For each file of the driver, what is included where it is read; of the first .c file that has it. */
export function reachedBy({ units, old, now, changes }: Between): Map<string, Reached> {
  const closures = { old: new Closures(old), now: new Closures(now) };
  const found = new Map<string, Reached>();
  for (const { includes, files, file } of units) {
    if (file.endsWith('.h') && found.has(file)) continue;
    const roots = includes.map(({ name }) => name);
    // Where a header moved, that is said once, and not again of all that it has.
    const moved = roots.map((name) => movedTo(changes.about(name)) ?? name);
    const reached = { old: closures.old.of(roots), now: closures.now.of(moved) };
    for (const one of files) if (!found.has(one)) found.set(one, reached);
  }
  return found;
}

function movedTo(changes: readonly Change[]): string | undefined {
  return changes.find(({ what }) => what === 'header')?.is?.header;
}

/** Notes each header that is gone. */
export function meetIncludes({ units, changes, sources }: Between, met: Meetings): void {
  const byFile = new Map(sources.map((one) => [one.file, one]));
  for (const { name, file, line } of units.flatMap(({ includes }) => includes)) {
    const source = byFile.get(file);
    if (source === undefined) continue;
    for (const change of changes.about(name)) {
      if (change.what === 'header') met.addLine(change, source, line);
    }
  }
}

/** A name in more headers is no name of one API. */
const MOST_HEADERS = 4;

/** Notes a name that its headers no longer bring along. */
export function meetUnreached(
  word: Word,
  key: string,
  { old, now }: Between,
  reached: Reached | undefined,
  met: Meetings,
): void {
  const after = now.declared.get(key);
  const before = old.declared.get(key);
  if (reached === undefined || after === undefined || before === undefined) return;
  if (after.length > MOST_HEADERS || after.some(({ header }) => reached.now.has(header))) return;
  const was = before.find(({ header }) => reached.old.has(header));
  const [is] = after;
  if (
    was === undefined ||
    is === undefined ||
    !/^(?:linux|net|drm|media|asm|sound|crypto|scsi|rdma|acpi)\//.test(is.header)
  )
    return;
  const change: Change = {
    ...{ what: 'header', how: 'changed', name: key },
    was: { header: was.header, text: was.text },
    is: { header: is.header, text: is.text },
    detail: `the included headers no longer bring <${is.header}>`,
  };
  met.add(change, word.source, word.at);
}

/** Notes what the driver declares itself and the new kernel's headers declare, too, where the old ones did not. */
export function meetClash(
  { old, now }: Between,
  source: Source,
  reached: Reached | undefined,
  met: Meetings,
): void {
  if (reached === undefined) return;
  for (const { kind, name, at, members } of source.declared) {
    if (kind === 'macro' || kind === 'variable') continue;
    const key = kind === 'struct' || kind === 'union' || kind === 'enum' ? `${kind} ${name}` : name;
    if (members !== undefined && members.length === 0) continue;
    const is = now.declared.get(key)?.find(({ header }) => reached.now.has(header));
    const was = old.declared.get(key)?.some(({ header }) => reached.old.has(header)) ?? false;
    if (is === undefined || was || (is.kind === 'macro' && is.parameters === undefined)) continue;
    const change: Change = {
      ...{ what: is.kind === 'function' ? 'function' : 'type', how: 'changed', name: key },
      was: { header: '', text: `${name}: the driver's own` },
      is: { header: is.header, text: is.text },
      detail: 'the kernel declares it, too',
    };
    met.add(change, source, at);
  }
}
