import { locateFlowError } from './flow.js';
import type { Place } from './place.js';

/**
 * A parse error under --parse-error-msg --verbose-parsing (parse_c.ml, error_message in common.ml):
 *
 *     parse error
 *      = File "drbd_int.h", line 1824, column 72, charpos = 60681
 *       around = '…',
 *       whole content = the line
 *     badcount: 2
 *     bad: int f(void)
 *     BAD:!!!!! the line
 */
const PARSE_ERROR =
  /^(?:parse|lexical|semantic) error.*\n ?= ?File "([^"\n]+)", line (\d+),.*\n(?:.*\n){1,3}? *whole content = (.*)((?:\n(?:badcount:|bad:|BAD:).*)*)$/gm;

/**
 * A function that parsed but has no control-flow graph, printed under --debug (report_error in
 * control_flow_c_build.ml). Dead code is reported there too, and matched just the same.
 */
const FLOW_ERROR = /^(?:FLOW: |Unsupported form of #define: )(?!deadcode).*$/gm;

/**
 * What spatch skipped though it ended with exit status 0, by what it printed on stderr in a run over
 * `files` (names as given to it, with what stood in them). Names and lines are those that spatch had.
 * Each place once: spatch reads a file again after each change it makes to it.
 */
export function skippedCode(stderr: string, files: ReadonlyMap<string, Buffer>): Place[] {
  const found = [
    ...[...stderr.matchAll(PARSE_ERROR)].map(
      ([, file = '', line, text = '', bad]): Place => ({
        ...{ file, line: Number(line), text },
        code: codeIn(bad),
      }),
    ),
    ...[...stderr.matchAll(FLOW_ERROR)].map(([message]) => locateFlowError(message, files)),
  ];
  const places = new Map<string, Place>();
  for (const place of found) {
    // A name that is none of ours is a temporary file: some place in a file as changed half-way.
    const file = place.file.replace(/^\.\//, '');
    const key = `${file}:${place.line}`;
    if (files.has(file) && !places.has(key)) {
      places.set(key, { ...place, file, text: place.text.trim() });
    }
  }
  return [...places.values()];
}

/** The lines that spatch shows as bad. */
function codeIn(bad = ''): string | undefined {
  const lines = [...bad.matchAll(/^(?:bad:|BAD:!*) ?(.*)$/gm)];
  return lines.length === 0 ? undefined : lines.map(([, line = '']) => `${line}\n`).join('');
}

/**
 * Whether spatch, having changed a file, could not parse something in it that it could before. A file
 * changed half-way is read from a temporary one (`../tmp/…`, see --temp-files).
 */
export function brokenHalfWay(stderr: string): boolean {
  const errors = [...stderr.matchAll(PARSE_ERROR)].map(([, file = '', , text = '']) => ({
    isHalfWay: file.startsWith('../tmp/'),
    text: text.trim(),
  }));
  const known = new Set(errors.filter(({ isHalfWay }) => !isHalfWay).map(({ text }) => text));
  return errors.some(({ isHalfWay, text }) => isHalfWay && !known.has(text));
}
