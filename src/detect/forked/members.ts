import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** As native/members.h reads it: two decimal numbers, filled up with blanks. */
const ROW_SIZE = 24;

/**
 * Writes the texts of the members of fork points into the file `members` below `dir`: one file, since one
 * for each would take as long to make as some tests to compile.
 *
 * @param points the texts of each point's members (latin1)
 */
export function writeMembers(dir: string, points: readonly (readonly string[])[]): void {
  const texts = points.flat().map((text) => Buffer.from(text, 'latin1'));
  const rows: string[] = [];
  let member = points.length;
  for (const members of points) {
    rows.push(row(member, members.length));
    member += members.length;
  }
  let offset = member * ROW_SIZE;
  for (const { length } of texts) {
    rows.push(row(offset, length));
    offset += length;
  }
  writeFileSync(path.join(dir, 'members'), Buffer.concat([Buffer.from(rows.join('')), ...texts]));
}

function row(...numbers: readonly [number, number]): string {
  return numbers.map((number) => String(number).padEnd(ROW_SIZE / 2)).join('');
}
