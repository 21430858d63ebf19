import { bytesOf } from '../../core/bytes.js';

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

/** Turns what the compiler said of a test in a group into its words for the test compiled alone. */
export type OwnWords = (words: string, own: Own) => string;

/**
 * Puts a test's own name and lines in place of the files that were made to lead there. Made once for the
 * files of a group: what looks for their names takes longer to make than to use.
 */
export function ownWordsFor(leads: readonly Lead[]): OwnWords {
  // Longer names first: none is then taken for the beginning of another.
  const names = leads.map(({ file }) => file).sort((a, b) => b.length - a.length);
  const name = names.map((file) => file.replace(/\W/g, '\\$&')).join('|');
  const quoting = new RegExp(`^(?:${name}):(\\d+):(.*\\n) *\\d+ \\| `, 'gm');
  const placing = new RegExp(`(?:${name}):(\\d+)`, 'g');
  const naming = new RegExp(name, 'g');

  return (words, { file, includeLines }) => {
    // The words are latin1: each letter is a byte.
    const own = { file: bytesOf(file), includeLines };
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
        quoting,
        (_, at: string, rest: string) =>
          `${own.file}:${lineOf(at)}:${rest}${String(lineOf(at)).padStart(5)} | `,
      )
      .replace(placing, (_, at: string) => `${own.file}:${lineOf(at)}`)
      .replace(naming, () => own.file);
  };
}

/** As gcc sets them below one another (gcc/diagnostic.cc). */
const INDENT = ' '.repeat('In file included '.length);

function from(place: string): string {
  return `from ${place}`;
}
