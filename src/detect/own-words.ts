import { byBytes } from '../core/files.js';

/** A file that leads to a fork point: line N is the include N of every test behind it. */
export interface Lead {
  file: string;
  /** How many includes it holds. On the line behind them it includes the fork point. */
  includes: number;
}

/** A test, and the lines of the includes at its top. */
interface Own {
  file: string;
  includeLines: readonly number[];
}

/**
 * What the compiler said of a test in a group, in the words it has for the test compiled alone: with the
 * test's own name and lines in place of the files that were made to lead there.
 */
export function ownWords(words: string, leads: readonly Lead[], own: Own): string {
  // Longer names first: none is then taken for the beginning of another.
  const names = leads.map(({ file }) => file).sort((a, b) => byBytes(b, a));
  const name = names.map((file) => file.replace(/\W/g, '\\$&')).join('|');
  const lineOf = (at: string): number => own.includeLines[Number(at) - 1] ?? Number(at);

  const place = ([file = '', at = '']: readonly string[]): string[] => {
    const lead = leads.find((one) => one.file === file);
    if (lead === undefined) return [`${file}:${at}`];
    return Number(at) > lead.includes ? [] : [`${own.file}:${lineOf(at)}`];
  };
  return words
    .replace(/^In file included from (?:.*,\n +from )*.*:\n/gm, (chain) => {
      const entries = [...chain.matchAll(/from (.*):(\d+)[,:]\n/g)].map(([, ...entry]) => entry);
      const kept = entries.flatMap(place);
      return kept.length > 0 ? `In file included ${kept.map(from).join(`,\n${INDENT}`)}:\n` : '';
    })
    .replace(
      new RegExp(`^(?:${name}):(\\d+):(.*\\n) *\\d+ \\| `, 'gm'),
      (_, at: string, rest: string) =>
        `${own.file}:${lineOf(at)}:${rest}${String(lineOf(at)).padStart(5)} | `,
    )
    .replace(new RegExp(`(?:${name}):(\\d+)`, 'g'), (_, at: string) => `${own.file}:${lineOf(at)}`)
    .replace(new RegExp(name, 'g'), () => own.file);
}

/** As gcc sets them below one another (gcc/diagnostic.cc). */
const INDENT = ' '.repeat('In file included '.length);

function from(place: string): string {
  return `from ${place}`;
}
