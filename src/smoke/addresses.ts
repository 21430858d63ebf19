import { CompatError } from '../core/errors.js';
import { run, unseen } from '../core/process/process.js';
import type { Session } from '../core/session.js';

/**
 * The functions and lines of the sources at some offsets in a module's .text, by addr2line: "ramdisk_add
 * (ramdisk_main.c:212)". Undefined for what has no offset, and for all where there is no addr2line.
 */
export async function findPlaces(
  session: Session,
  module: string,
  wanted: readonly { offset?: number | undefined }[],
): Promise<(string | undefined)[]> {
  const known = wanted.flatMap(({ offset }) => (offset === undefined ? [] : [offset]));
  const words = ['addr2line', '-a', '-i', '-f', '-s', '-j', '.text', '-e', module];
  // An address is where a call returns to: the call itself is before it.
  const offsets = known.map((offset) => `0x${Math.max(0, offset - 1).toString(16)}`);
  const ended = await run(unseen(session), [...words, ...offsets]).catch((error: unknown) => {
    if (error instanceof CompatError && error.code === 'NO_SUCH_PROGRAM') return undefined;
    throw error;
  });
  if (ended?.exitCode !== 0) return wanted.map(() => undefined);
  // A line with the address, and of each function two, the innermost that was inlined there first.
  const blocks = ended.stdout.split(/^0x[0-9a-f]+\n/m).slice(1);
  let at = 0;
  return wanted.map(({ offset }) =>
    offset === undefined ? undefined : placeIn(blocks[at++] ?? ''),
  );
}

/** The innermost function that is not one of a header: kmalloc() is none that anybody looks for. */
function placeIn(block: string): string | undefined {
  const pairs = [...block.matchAll(/^(.*)\n(.*)$/gm)];
  const [, name = '??', place = '??'] =
    pairs.find(([, , file]) => !/\.h:/.test(file ?? '')) ?? pairs.at(-1) ?? [];
  return name === '??' ? undefined : `${name} (${place.replace(/ \(discriminator \d+\)$/, '')})`;
}
