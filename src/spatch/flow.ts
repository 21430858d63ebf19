import type { Place } from './place.js';

/** Three messages name no place (control_flow_c_build.ml): what to look for in the files instead. */
const UNPLACED: [message: RegExp, culprit: (name: string) => RegExp][] = [
  [/can't jump to (\w+):/, (label) => new RegExp(`\\bgoto\\s+${label}\\s*;`)],
  [/duplicate label (\w+)/, (label) => new RegExp(`^[^\\S\\n]*${label}\\s*:`, 'm')],
  [/computed goto()/, () => /\bgoto\s*\*/],
];

/**
 * The place that a "FLOW: …" message of spatch speaks of. Where the message names none, the first one
 * in `files` that it can be about; where there is none either, the top of the first file.
 */
export function locateFlowError(message: string, files: ReadonlyMap<string, Buffer>): Place {
  const reason = message.replace(/^FLOW: /, '').replace(/:? ?File ".*/, '');
  const [, named, line] = /File "([^"]+)", line (\d+)/.exec(message) ?? [];
  if (named !== undefined) {
    const code = lineOf(files.get(named), Number(line));
    return { file: named, line: Number(line), text: `${code} (${reason})` };
  }
  const culprit = culpritOf(message);
  for (const [file, bytes] of culprit === undefined ? [] : files) {
    const text = bytes.toString('latin1');
    const match = culprit?.exec(text);
    if (!match) continue;
    const start = match.index + match[0].search(/\S/);
    const at = text.slice(0, start).split('\n').length;
    return { file, line: at, text: `${lineOf(bytes, at)} (${reason})` };
  }
  const [first = ''] = files.keys();
  return { file: first, line: 1, text: reason };
}

function culpritOf(message: string): RegExp | undefined {
  for (const [form, culprit] of UNPLACED) {
    const name = form.exec(message)?.[1];
    if (name !== undefined) return culprit(name);
  }
  return undefined;
}

function lineOf(bytes: Buffer | undefined, line: number): string {
  return bytes?.toString('latin1').split('\n')[line - 1]?.trim() ?? '';
}
