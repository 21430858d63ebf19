/** One line of a machine's serial log. */
export interface Line {
  /** Seconds since the kernel began; undefined for what has no time. */
  time?: number | undefined;
  /** `init`: a word of init.sh; `script`: what a script printed; `kernel`: all else. */
  by: 'init' | 'script' | 'kernel';
  /** Without the time stamp and without the mark of whose it is. */
  text: string;
}

/** `[    1.234567]`, with the task or processor behind it where the kernel is built so (CONFIG_PRINTK_CALLER). */
const STAMP = /^\[\s*(\d+\.\d+)\](?:\[\s*[TC]\d+\])? ?/;
const MARKS = { 'compat-gen: ': 'init', 'compat-gen| ': 'script' } as const;

/** The lines of a serial log, latin1, as init.sh and the kernel wrote them. */
export function readRecords(log: string): Line[] {
  return log
    .split(/\r*\n/)
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): Line {
  const stamp = STAMP.exec(line);
  const time = stamp === null ? undefined : Number(stamp[1]);
  const text = stamp === null ? line : line.slice(stamp[0].length);
  for (const [mark, by] of Object.entries(MARKS)) {
    // printk takes the blank at the end of an empty line away.
    if (text.startsWith(mark.trimEnd())) return { time, by, text: text.slice(mark.length) };
  }
  return { time, by: 'kernel', text };
}

/** What init.sh says: its first word, and the others. */
export function wordsOf({ text }: Line): [string, ...string[]] {
  const [first = '', ...others] = text.split(' ');
  return [first, ...others];
}
