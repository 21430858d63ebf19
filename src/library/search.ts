import { aboutCompilerError, aboutModpostError } from '../core/about-error.js';
import type { Change } from './change.js';
import { isWithin, readVersions } from './versions.js';

/** Of a change, what is searched. */
export type Searched = Pick<
  Change,
  'name' | 'about' | 'upstream' | 'header' | 'headers' | 'tests' | 'mentions'
> & { rules: readonly { name: string; touches: readonly string[] }[] };

/** A change that was found, and in which of its words. */
export interface Hit<C extends Searched = Change> {
  change: C;
  /** How well it fits: those from EXACT on are about just what was asked. */
  score: number;
  why: string;
}

/** From here on a change is about the very thing that was asked for, and not about one that is called alike. */
export const EXACT = 80;

/** Of a longer query the beginning counts: a whole log has its first error there. */
const MOST_LETTERS = 4000;

/**
 * Searches the library as a person does who has a driver that does not build: by a symbol (`class_create`, `foo()`,
 * `struct.member`), a header, an error message of gcc, clang or modpost, a commit, a kernel version (`6.4`, `6.1..6.12`),
 * or any words. The best first; of equally good ones by name. This runs in a web page, too, and asks nothing of Node.
 */
export function search<C extends Searched>(changes: readonly C[], query: string): Hit<C>[] {
  const text = query.trim().slice(0, MOST_LETTERS);
  const versions = readVersions(text);
  if (versions !== undefined) {
    return ranked(changes, ({ upstream }) => {
      const since = upstream.find(({ version }) => isWithin(version, versions));
      return since && { score: EXACT, why: `since ${since.version}` };
    });
  }
  if (/^[0-9a-f]{7,40}$/.test(text)) {
    const hits = ranked(changes, ({ upstream }) => {
      const found = upstream.find(({ commit }) => commit?.startsWith(text.slice(0, 12)));
      return found && { score: EXACT, why: `commit ${found.commit}` };
    });
    if (hits.length > 0) return hits;
  }
  const meant = meantBy(text);
  if (meant !== undefined) {
    const hits = ranked(changes, (change) => fitOf(change, meant.api, meant.struct));
    // The other words of a message are the compiler's: what holds them is about something else.
    if (hits.length > 0 || meant.isError || !/\s/.test(text)) return hits;
  }
  return byWords(changes, nameless(withResult(text)));
}

/** Of a message that tells no name of the API, the words that may be one: in it most words are the compiler's. */
function nameless(text: string): string {
  if (!/\b(?:fatal )?error: /.test(text)) return text;
  const names = text.match(
    /\b[A-Za-z]\w*_\w+\b|(?<=\bstruct )\w+|(?<=['"`\u2018])[\w./-]+(?=['"`\u2019])/g,
  );
  return (names ?? []).join(' ');
}

/** What a query names. */
interface Meant {
  api: string;
  struct?: string | undefined;
  /** Whether it is a message of a compiler or of modpost. */
  isError?: boolean;
}

/** What a query names, if it is one thing: by itself, or as the words of an error say. */
export function meantBy(text: string): Meant | undefined {
  const error = text.replace(/^.*?\b(?:fatal error|error|ERROR: modpost|ERROR): /s, '');
  for (const words of error.split('\n')) {
    // A shell may have taken the quotes.
    const line = /['"`\u2018]/.test(words) ? words : words.replace(/\b[a-z]\w*_\w+\b/g, "'$&'");
    for (const { api, member } of [aboutCompilerError(line), aboutModpostError(line)]) {
      if (api !== undefined) return { api, struct: member?.struct, isError: true };
    }
  }
  const [, header] = /^(?:#\s*include\s*)?[<"]?(?:include\/)?([\w./-]+\.h)[>"]?$/.exec(text) ?? [];
  if (header !== undefined) return { api: header };
  const [, struct, member] = /^(?:struct\s+)?(\w+)(?:\.|->)(\w+)$/.exec(text) ?? [];
  if (member !== undefined) return { api: member, struct };
  const [, symbol] =
    /^(?:(?:struct|union|enum)\s+)?([A-Za-z_]\w*)\s*(?:\(.*\))?;?$/.exec(text) ?? [];
  return symbol === undefined ? undefined : { api: symbol };
}

interface Fit {
  score: number;
  why: string;
}

function ranked<C extends Searched>(
  changes: readonly C[],
  rate: (change: C) => Fit | undefined,
): Hit<C>[] {
  return changes
    .flatMap((change) => {
      const found = rate(change);
      return found === undefined ? [] : [{ change, ...found }];
    })
    .sort((a, b) => b.score - a.score || (a.change.name < b.change.name ? -1 : 1));
}

/** How well a change fits one symbol or header. */
function fitOf(change: Searched, api: string, struct?: string): Fit | undefined {
  const touched = change.rules.flatMap(({ touches }) => touches);
  const names = [change.name, ...change.tests, ...change.rules.map(({ name }) => name)];
  const ofStruct = struct !== undefined && [...touched, ...change.mentions].includes(struct);
  // A member of another struct is another thing.
  const near = struct === undefined || ofStruct ? 0 : -40;
  if (api.endsWith('.h')) return ofHeader(change, touched, api);
  if (touched.includes(api)) return { score: 100 + near, why: `its rules are for ${api}` };
  if (names.includes(api) || names.some((name) => name.endsWith(`/${api}`)))
    return { score: 90, why: `it is called ${api}` };
  if (ofStruct && touched.includes(struct) && change.mentions.includes(api))
    return { score: 95, why: `its rules are for ${struct} and name ${api}` };
  if (near === 0 && change.mentions.includes(api))
    return { score: 60, why: `its rules name ${api}` };
  return near === 0 ? alike(names, touched, change.mentions, api) : undefined;
}

function ofHeader(change: Searched, touched: readonly string[], api: string): Fit | undefined {
  const same = (header: string): boolean => header === api || header.endsWith(`/${api}`);
  if (touched.some(same)) return { score: 100, why: `its rules are for <${api}>` };
  if (same(change.header) || change.headers.some(same)) return { score: 80, why: `in <${api}>` };
  return undefined;
}

/** Beginnings and parts of names, of so many letters at least. */
const LEAST_PART = 4;

function alike(
  names: readonly string[],
  touched: readonly string[],
  mentions: readonly string[],
  api: string,
): Fit | undefined {
  if (api.length < LEAST_PART) return undefined;
  const begins = touched.find((word) => word.startsWith(api));
  if (begins !== undefined) return { score: 40, why: `its rules are for ${begins}` };
  const part = [...names, ...touched].find((word) => word.includes(api));
  if (part !== undefined) return { score: 30, why: `${part} holds ${api}` };
  const named = mentions.find((word) => word.startsWith(api));
  return named === undefined ? undefined : { score: 20, why: `its rules name ${named}` };
}

const Q = '[\u2018\'`"]([^\u2019\'`"]+)[\u2019\'`"]';
const OTHER_FUNCTION = new RegExp(`${Q} from incompatible pointer type ${Q}`);
const OTHER_FOR_CLANG = new RegExp(`pointer types \\w+ ${Q} (?:with|from|to) .*?${Q}`);

/** A message about a callback whose result alone is another, with what the library says of such a change. */
function withResult(text: string): string {
  const found = OTHER_FUNCTION.exec(text) ?? OTHER_FOR_CLANG.exec(text) ?? [];
  const [, wanted = '', given = ''] = found;
  // clang shows what it was given as a function: `int (struct platform_device *)`.
  const [is, was] = [wanted, given].map((type) => type.split(/ ?\(\*\)|(?<=\w) (?=\()/));
  if (is?.[1] === undefined || is[1] !== was?.[1] || is[0] === was[0]) return text;
  return `${wanted} returns ${is[0]?.trim() === 'void' ? 'nothing' : ''}`;
}

/** Any words: those that few changes hold count most. */
function byWords<C extends Searched>(changes: readonly C[], text: string): Hit<C>[] {
  const words = [...new Set(text.match(/[\w./-]{3,}/g) ?? [])].filter(
    (word) => !COMMON.has(word.toLowerCase()),
  );
  const fits = words.map((word) => {
    const fit = new Map(
      changes.map((change) => [change, fitOf(change, word) ?? inProse(change, word)]),
    );
    const found = [...fit.values()].filter((one) => one !== undefined).length;
    return { word, fit, weight: found === 0 ? 0 : 1 / Math.sqrt(found) };
  });
  return ranked(changes, (change) => {
    const own = fits.flatMap(({ fit, weight, word }) => {
      const one = fit.get(change);
      return one === undefined ? [] : [{ ...one, score: one.score * weight, word }];
    });
    if (own.length === 0) return undefined;
    const sum = own.reduce((total, { score }) => total + score, 0) / words.length;
    // Words are never as sure as the one thing that was meant.
    const score = Math.min(Math.round(sum * 10) / 10, EXACT - 1);
    return { score, why: own.map(({ word }) => word).join(', ') };
  });
}

function inProse({ about, upstream }: Searched, word: string): Fit | undefined {
  const prose = [...about, ...upstream.map(({ subject }) => subject)].join(' ').toLowerCase();
  return prose.includes(word.toLowerCase()) ? { score: 25, why: word } : undefined;
}

/** Words of compilers and of those who ask, which tell nothing of an API. */
const COMMON = new Set(
  '__exit __init and are argument arguments before but called declaration error expected expression few file for from fatal function has have implicit incompatible initialization initializing int invalid kernel linux many module member named not note passing pointer return static struct such the this too type types undeclared undefined unknown use used void warning was with'.split(
    ' ',
  ),
);
