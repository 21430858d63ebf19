import type { Hidden } from '../arms/hidden.js';
import { type Cover, coversFor, MARK } from './covers.js';
import { eventsIn } from './event.js';

/**
 * Sources of which spatch sees each trace event as a function. `shown` is undefined where what was covered did not come back
 * as it was, or a header that is read more than once would define something new each time. undefined where there are no events.
 *
 * @param mayShow whether it is wanted of a file
 */
export function showEvents(
  sources: ReadonlyMap<string, Buffer>,
  mayShow: (file: string) => boolean,
): Hidden | undefined {
  const read = new Map<string, Buffer>(sources);
  const before = new Map<string, Covered>();
  for (const [file, bytes] of sources) {
    if (!bytes.includes('TP_PROTO') || !mayShow(file)) continue;
    const text = bytes.toString('latin1');
    const covers = MARK.test(text) ? [] : coversFor(text);
    if (covers.length === 0) continue;
    const shown = Buffer.from(covered(text, covers), 'latin1');
    before.set(file, { bytes, read: shown, covers });
    read.set(file, shown);
  }
  if (before.size === 0) return undefined;
  return {
    sources: read,
    shown(file, now) {
      const of = before.get(file);
      return of === undefined ? now : restored(of, now, file.endsWith('.h'));
    },
  };
}

interface Covered {
  bytes: Buffer;
  /** As spatch sees it. */
  read: Buffer;
  covers: readonly Cover[];
}

function covered(text: string, covers: readonly Cover[]): string {
  let last = 0;
  let shown = '';
  for (const { from, to, by } of covers) {
    shown += text.slice(last, from) + by;
    last = to;
  }
  return shown + text.slice(last);
}

/** undefined unless each cover is there once, and would be put again. */
function restored(of: Covered, now: Buffer, isHeader: boolean): Buffer | undefined {
  if (now === of.read) return of.bytes;
  const old = of.bytes.toString('latin1');
  const text = now.toString('latin1');
  let last = 0;
  let shown = '';
  for (const { from, to, by } of of.covers) {
    const at = text.indexOf(by, last);
    if (at === -1) return undefined;
    shown += text.slice(last, at) + old.slice(from, to);
    last = at + by.length;
  }
  shown += text.slice(last);
  const isWhole = !MARK.test(shown) && covered(shown, coversFor(shown)) === text;
  if (!isWhole || (isHeader && bracesBeside(shown) > bracesBeside(old))) return undefined;
  return Buffer.from(shown, 'latin1');
}

/** How many braces are opened beside a text's events, in code that each of the header's readers would see again. */
function bracesBeside(text: string): number {
  let last = 0;
  let count = 0;
  const read = (from: number, to?: number): void => {
    const own = text.slice(from, to).replace(/^[ \t]*#(?:\\[ \t\r]*\n|[^\n])*/gm, '');
    count += own.split('{').length;
  };
  for (const { from, to } of eventsIn(text)) {
    read(last, from);
    last = to;
  }
  read(last);
  return count;
}
