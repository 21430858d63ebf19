import { SET_BY_MODULES } from '../compare/compare.js';
import type { Between, Meetings, Met } from './meet.js';

/** Notes what a makefile sets and kbuild no longer reads. */
export function meetMakefiles(
  { changes, units }: Between,
  makefiles: ReadonlyMap<string, string>,
  met: Meetings,
): void {
  const needsPath = units.some((unit) => unit.needsPath);
  for (const change of SET_BY_MODULES.flatMap((name) => changes.about(name))) {
    if (change.what !== 'kbuild' || isHandedOn(change.name, makefiles)) continue;
    const sets = new RegExp(`^\\s*(?:export\\s+|override\\s+)?${change.name}\\s*[:+?]?=`);
    for (const [file, text] of makefiles) {
      for (const [index, line] of text.split('\n').entries()) {
        if (!sets.test(line)) continue;
        met.addLine(change, { file, text }, index + 1, effectOfFlags(line, needsPath));
      }
    }
  }
}

/** Whether a makefile puts it into what kbuild does read. */
function isHandedOn(name: string, makefiles: ReadonlyMap<string, string>): boolean {
  const hands = new RegExp(`^\\s*(?:cc|as|ld)flags-\\S+\\s*[:+]?=.*\\$[({]${name}[)}]`, 'm');
  return [...makefiles.values()].some((text) => hands.test(text));
}

/** Without -I a compiler does not find the driver's own headers, if they are not beside what includes them. */
function effectOfFlags(line: string, needsPath: boolean): Met['effect'] {
  if (/(?:^|[\s=])-include\b/.test(line)) return 'refused';
  return needsPath && /(?:^|[\s=])-I/.test(line) ? 'refused' : 'silent';
}
