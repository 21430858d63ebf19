/** One line in which the compiler, the assembler or their driver says what is wrong. */
export interface Diagnostic {
  /** Whether it names a line of the code, and not the program or one of its options alone. */
  located: boolean;
  severity: 'fatal error' | 'internal compiler error' | 'sorry' | 'error';
  message: string;
}

/**
 * `PLACE: SEVERITY: MESSAGE` (gcc/diagnostic.cc, gas/messages.c; clang prints the same). The first line number with a severity behind
 * it counts, and without one the first severity: what stands behind may be the test's own words. An error in what -D made of the code
 * has a name in place of a line. Lines that quote the source begin with blanks and a bar.
 */
const LINE =
  /^(?! *\d* \|)(?:(.*?:\d+|<(?:command-line|built-in)>)|.*?): (fatal error|internal compiler error|sorry, unimplemented|error|warning|note): (.*)$/gim;

/** The diagnostics in a compiler's words (locale C), warnings and notes left out. */
function diagnosticsIn(words: string): Diagnostic[] {
  return [...words.matchAll(LINE)].flatMap(([, place, kind = '', message = '']) => {
    const severity = SEVERITIES[kind.toLowerCase()];
    return severity ? [{ located: place !== undefined, severity, message }] : [];
  });
}

const SEVERITIES: Record<string, Diagnostic['severity']> = {
  'fatal error': 'fatal error',
  'internal compiler error': 'internal compiler error',
  'sorry, unimplemented': 'sorry',
  error: 'error',
};

/** What strerror(3) and malloc's callers say when the machine has run out of something, at the end of a message. */
const RAN_OUT: [what: string, words: RegExp][] = [
  ['the disk is full', /: '?(?:No space left on device|Disk quota exceeded|File too large)'?$/],
  ['no memory is left', /: '?Cannot allocate memory'?$/],
  ['too many files are open', /: '?Too many open files(?: in system)?'?$/],
  ['the system refused', /: '?(?:Input\/output error|Resource temporarily unavailable)'?$/],
];

/** xmalloc (libiberty) and obstack say so on a line of their own, behind the program's name or behind nothing. */
const NO_MEMORY =
  /^(?:[^\s:]+: )?(?:out of memory allocating \d+ bytes|virtual memory exhausted|memory exhausted$)/m;

/** ld.so(8), before the program runs: 12, 23, 24 are ENOMEM, ENFILE, EMFILE. */
const NOT_LOADED: [what: string, words: RegExp][] = [
  ['too many files are open', /: error while loading shared libraries: .*: Error 2[34]$/m],
  [
    'no memory is left',
    /: error while loading shared libraries: .*: (?:Error 12|failed to map segment.*)$/m,
  ],
];

/** What the machine ran out of, as a sentence; undefined where the compiler's words do not say so. */
export function ranOutOf(words: string): string | undefined {
  if (NO_MEMORY.test(words)) return 'no memory is left';
  const notLoaded = NOT_LOADED.find(([, told]) => told.test(words))?.[0];
  if (notLoaded !== undefined) return notLoaded;
  const told = diagnosticsIn(words).filter(
    ({ severity, located }) => severity === 'fatal error' || !located,
  );
  return RAN_OUT.find(([, ends]) => told.some(({ message }) => ends.test(message)))?.[0];
}

/** What the driver says of its own work, not of the code. */
const NO_WORK =
  /^(?:error (?:writing|closing)|can.t (?:create|open|write|close)|unable to (?:open|execute)|unrecognized command-line option|no input files)/;

/** Whether the words of a compiler that failed say that it broke, or could not do its work. */
export function saysBroken(words: string): boolean {
  if (ranOutOf(words) !== undefined) return true;
  return diagnosticsIn(words).some(({ severity, located, message }) => {
    if (severity === 'internal compiler error') return true;
    return !located && (severity === 'fatal error' || NO_WORK.test(message));
  });
}

/** Whether the words say that the code, or something that it includes, was refused. */
export function saysRefused(words: string): boolean {
  return diagnosticsIn(words).some(({ located }) => located);
}
