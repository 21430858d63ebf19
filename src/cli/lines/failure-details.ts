import type { Blamed, BuildError, KnownRule } from '../../build/index.js';
import { type Screen, wrapped } from '../terminal/screen.js';

/** In front of what is told below a name. */
const BELOW = 6;

/** What the compiler, the headers and the rules say of one API, a matter a line. */
export function detailLines(one: Blamed, release: string, screen: Screen): string[] {
  const { paint, columns } = screen;
  const indent = ' '.repeat(BELOW);
  const put = (text: string, paintLine: (line: string) => string = (line) => line): string[] =>
    wrapped(text, columns - BELOW, 2).map((line) => `${indent}${paintLine(line)}`);
  const [first] = one.errors;
  if (one.api === undefined || first === undefined) return [];
  return [
    ...put(wordsOf(first)),
    ...declaredLines(one, put, screen, release),
    ...one.rules.flatMap((rule) => put(standing(rule), paint.magenta)),
    ...commitsOf(one).flatMap((commit) => put(`upstream: ${commit}`, paint.dim)),
    ...(first.namespace === undefined ? [] : put(namespaceWords(first.namespace), paint.yellow)),
    ...(first.ofProgram ? put(PROGRAM) : []),
    ...(first.isTaken ? put(TAKEN) : []),
    ...(first.ownHeader ? put(headerWords(one)) : []),
    ...(one.exportedBy === undefined
      ? []
      : put(
          `${one.exportedBy} exports it: build that module first, and add KBUILD_EXTRA_SYMBOLS=…/Module.symvers behind --`,
        )),
  ];
}

function headerWords({ liesAt }: Blamed): string {
  if (liesAt === undefined)
    return 'does a step that makes it have to run first, or does it lie outside of the directory?';
  return `it is there as ${liesAt}: no -I of the makefile leads there on this kernel`;
}

/** The kernel's commits that the rules name, each once. */
function commitsOf({ rules }: Blamed): string[] {
  const named = rules.flatMap(({ upstream = '' }) =>
    /^(?:$|unknown\b)/.test(upstream) ? [] : upstream,
  );
  return [...new Set(named)];
}

const TAKEN = "the kernel has one of that name: call the driver's own otherwise";
const PROGRAM =
  "no source of the module: the driver's own Makefile builds it with the system's headers and libraries";

type Put = (text: string, paintLine?: (line: string) => string) => string[];

/** How it was, and how it is on this kernel: the driver's own type where the compiler tells it, else another kernel's. */
function declaredLines(
  { now, then, errors: [first] }: Blamed,
  put: Put,
  { paint }: Screen,
  release: string,
): string[] {
  const { wanted, given } = typesIn(first?.message ?? '');
  const [old, today] =
    wanted === undefined
      ? [then, now]
      : [
          { release: 'the driver', declaration: given },
          { release, declaration: wanted },
        ];
  if (today === undefined || (today.declaration === undefined && old === undefined)) return [];
  const width = Math.max(today.release.length, old?.release.length ?? 0);
  const line = (from: string, text: string): string =>
    `${from.padEnd(width)}  ${text.replace(/ +/g, ' ')}`;
  return [
    ...(old === undefined ? [] : put(line(old.release, old.declaration ?? ''), paint.dim)),
    ...put(line(today.release, today.declaration ?? 'has no such thing'), paint.green),
  ];
}

/** The types of a pointer that does not fit, in gcc's words. */
function typesIn(message: string): { wanted?: string | undefined; given?: string | undefined } {
  const [, wanted, given] =
    /[\u2018']([^\u2019']+)[\u2019'](?: \{aka [^}]*\})? from incompatible pointer type [\u2018']([^\u2019']+)[\u2019']/.exec(
      message,
    ) ?? [];
  return { wanted, given };
}

/** The compiler's words without the options that they name, and without types that are told below. */
function wordsOf({ message }: BuildError): string {
  const plain = message.replace(/ \[-W[^\]]*\]$/, '');
  return typesIn(plain).given === undefined ? plain : 'has another type now';
}

function standing({ rule, standing: how, when, leftOut, because, idle }: KnownRule): string {
  if (leftOut !== undefined)
    return `we have ${rule}, but it was left out on ${leftOut.file}: spatch ${leftOut.how}`;
  if (how === 'draft') return `there is ${rule}, but it is a draft: no build uses it`;
  if (because?.kind === 'made')
    return `we have ${rule}, but the build makes ${because.file}: rules change only files that are there before`;
  if (because?.kind === 'unread')
    return `we have ${rule}, but rules do not read ${because.file}: module.sources of a compat.toml may name it`;
  if (because?.kind === 'own' && idle)
    return `we have ${rule}, but it stands aside where the driver defines the name itself: ${because.file}`;
  if (idle)
    return `we have ${rule}, but it does not know this form: it found nothing here to change`;
  if (how === 'applied') return `we have ${rule}, and it was applied, but does not fit this code`;
  return `we have ${rule}, but for other kernels (${when === 'always' ? when : `when ${when}`})`;
}

function namespaceWords(namespace: string): string {
  if (namespace.startsWith('module:')) {
    return `the kernel keeps it for the modules ${namespace.slice('module:'.length)}, and no other can import it`;
  }
  return `the module does not import the namespace ${namespace}: MODULE_IMPORT_NS(${namespace}), since v6.13 MODULE_IMPORT_NS("${namespace}")`;
}
