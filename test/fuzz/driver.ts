import { type Folder, folders, pairFile } from '../library/folders.js';

/** What is generated. */
export interface Size {
  seed: number;
  files: number;
  /** Of all files together, about. */
  lines: number;
  /** Only what these rules of the library touch [all]. */
  rules?: (name: string) => boolean;
}

/**
 * The sources of a driver that nobody builds: what rules of the library touch, taken from the `before` sides of their pairs,
 * between functions that have nothing to do with them. The same for the same seed. Without `#if`: the arms of these are read
 * one by one, which the rules one after another are not; nor with trace events and the like, for the same reason.
 */
export function generatedDriver({
  seed,
  files,
  lines,
  rules = () => true,
}: Size): Map<string, Buffer> {
  const next = randomFrom(seed);
  const pieces = shuffled(folders().flatMap(modulesOf(rules)), next);
  const made = Array.from({ length: files }, () => new Source());
  for (const [at, piece] of pieces.entries()) made[at % files]?.add(piece);
  const perFile = Math.ceil(lines / files);
  return new Map(
    made.map((source, at) => {
      for (let serial = 0; source.length < perFile; serial++) source.addPlain(plain(serial, next));
      return [`part_${String(at).padStart(2, '0')}.c`, Buffer.from(source.text, 'latin1')];
    }),
  );
}

const modulesOf =
  (wanted: (name: string) => boolean) =>
  ({ rules }: Folder): string[] =>
    rules
      .filter(({ kind, name }) => kind === 'cocci' && wanted(name))
      .map((rule) => pairFile(rule, 'before').toString('latin1'))
      .filter((text) => !SHOWN_OTHERWISE.test(text));

/** What spatch is told of, or shown in another form, which one process for each rule is not. */
const SHOWN_OTHERWISE = /\b(?:TP_PROTO|__free|__cleanup|scoped_\w+)\b/;

/** One file: modules whose names at top level differ. */
class Source {
  private includes = new Set<string>();
  private names = new Set<string>();
  private body: string[] = [];
  length = 0;

  add(module: string): void {
    const lines = withoutConditionals(module).split('\n');
    const names = lines.flatMap((line) => DEFINED.exec(line)?.[1] ?? []);
    if (names.some((name) => this.names.has(name))) return;
    for (const name of names) this.names.add(name);
    for (const line of lines.filter((one) => INCLUDE.test(one))) this.includes.add(line);
    this.addPlain(lines.filter((line) => !INCLUDE.test(line) && !/^MODULE_/.test(line)).join('\n'));
  }

  addPlain(text: string): void {
    this.body.push(`${text.trim()}\n`);
    this.length += text.split('\n').length;
  }

  get text(): string {
    return `${[...this.includes].sort().join('\n')}\n\n${this.body.join('\n')}`;
  }
}

const INCLUDE = /^\s*#\s*include\b/;
/** The name that a line of the first column defines or declares. */
const DEFINED = /^(?:#define\s+|[A-Za-z_][^()=;{]*?\b)(\w+)\s*(?:\(|=|\{|;|\[|$)/;

export function withoutConditionals(text: string): string {
  let depth = 0;
  return text
    .split('\n')
    .filter((line) => {
      if (/^\s*#\s*if/.test(line)) depth++;
      const isLive = depth === 0;
      if (/^\s*#\s*endif/.test(line)) depth--;
      return isLive;
    })
    .join('\n');
}

/** A function that no rule has to do with. */
function plain(serial: number, next: () => number): string {
  const steps = Array.from({ length: 4 + Math.floor(next() * 16) }, (_, at) => {
    const n = Math.floor(next() * 90) + 1;
    return [
      `\tsum += step_${n}(a, ${n}) * b;`,
      `\tif (a > ${n})\n\t\tsum -= b + ${at};\n\telse\n\t\tb ^= ${n};`,
      `\tfor (i = 0; i < ${n}; i++)\n\t\tsum += table_${n % 9}[i] << ${n % 7};`,
      `\tswitch (a % 3) {\n\tcase 0:\n\t\tb += ${n};\n\t\tbreak;\n\tdefault:\n\t\tsum = b;\n\t}`,
    ][Math.floor(next() * 4)];
  });
  return `static int plain_${serial}(int a, int b)\n{\n\tint i, sum = ${serial};\n\n${steps.join('\n')}\n\treturn sum + i;\n}`;
}

/** Numbers from 0 up to, not including, 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(all: readonly T[], next: () => number): T[] {
  return all
    .map((one) => [next(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
