import { byBytes, sha256 } from '../core/bytes.js';
import { bytesOfName } from '../core/files/byte-names.js';
import { Malformed } from './wire.js';

/** What a patch is the patch for, in all that a replay could swap. Digests are hex SHA-256. */
export interface Subject {
  /** The module's name and version, `-` where nothing tells. */
  module: string;
  release: string;
  fingerprint: string;
  patch: string;
  sources: string;
  rules: string;
  /** Of how compat.toml has spatch run. */
  options: string;
}

/** What a signer says: this is the patch that the rules make of the sources. */
export interface Statement extends Subject {
  /** The version of spatch that made it there; "none" where no rule needed one. */
  spatch: string;
  /** To the second. */
  made: Date;
  until: Date;
}

const FIRST = 'compat-gen statement 1';
const WORD = '[A-Za-z0-9][A-Za-z0-9._+~-]{0,199}';
const DIGEST = '[0-9a-f]{64}';
const TIME = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ';

/** Its lines, in their order, and what each may say. */
const LINES = {
  module: `-|${WORD}`,
  release: `-|${WORD}`,
  fingerprint: `${DIGEST}|[0-9a-f]{32}`,
  patch: DIGEST,
  sources: DIGEST,
  rules: DIGEST,
  options: DIGEST,
  spatch: WORD,
  made: TIME,
  until: TIME,
} as const satisfies Record<keyof Statement, string>;

const PATTERN = new RegExp(
  `^${FIRST}\n${Object.entries(LINES)
    .map(([name, value]) => `${name} (?<${name}>${value})\n`)
    .join('')}$`,
);

/** The text that is signed: one line a matter, always the same lines. Throws Malformed for what can't be said. */
export function printStatement(statement: Statement): string {
  const words = {
    ...statement,
    made: printTime(statement.made),
    until: printTime(statement.until),
  };
  for (const [name, value] of Object.entries(LINES)) {
    const word = words[name as keyof Statement];
    if (new RegExp(`^(?:${value})$`).test(word)) continue;
    throw new Malformed(`no statement can say ${JSON.stringify(word)} for its ${name}`);
  }
  const lines = Object.keys(LINES).map((name) => `${name} ${words[name as keyof Statement]}\n`);
  return `${FIRST}\n${lines.join('')}`;
}

/** Reads what printStatement prints, and nothing else. Throws Malformed. */
export function parseStatement(text: string): Statement {
  const words = PATTERN.exec(text)?.groups as Record<keyof Statement, string> | undefined;
  if (words === undefined) {
    const isOfLater = /^compat-gen statement \d+\n/.test(text) && !text.startsWith(`${FIRST}\n`);
    if (!isOfLater) throw new Malformed('its statement is not one');
    throw Object.assign(new Malformed('its statement is one of a later version'), { isOfLater });
  }
  const { made, until, ...others } = words;
  return { ...others, made: parseTime(made), until: parseTime(until) };
}

function printTime(time: Date): string {
  return time.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function parseTime(text: string): Date {
  const time = new Date(text);
  // Such as the 31st of February, which Date takes for a day in March.
  if (Number.isNaN(time.getTime()) || printTime(time) !== text) {
    throw new Malformed(`its statement names a time that there is not: ${text}`);
  }
  return time;
}

/** Files with their digests as `sha256sum` writes them, in byte order of their paths. */
export function linesOfSources(sources: readonly { path: string; sha256: string }[]): string {
  const sorted = [...sources].sort((a, b) => byBytes(a.path, b.path));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** The digest of files: that of these lines. */
export function digestOfSources(sources: readonly { path: string; sha256: string }[]): string {
  return sha256(bytesOfName(linesOfSources(sources)));
}

/** The digest of rules, in the order in which they are applied: that of `DIGEST  NAME` lines. */
export function digestOfRules(rules: readonly { name: string; sha256: string }[]): string {
  return sha256(rules.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
}
