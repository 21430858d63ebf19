import type { Log } from '../core/log.js';
import { showWords } from '../core/shell-words.js';
import { describe } from '../core/warnings.js';
import { printable } from './printable.js';

/** How progress is drawn. */
export interface TerminalOptions {
  verbose: boolean;
  /** One line, redrawn, for steps that follow one another quickly. */
  redraw: boolean;
  write: (text: string) => void;
}

/** Steps of which there are many: on a terminal each takes the line of the one before. */
const FLEETING = new Set(['COMPAT', 'READ', 'SPATCH']);

/** A Log that draws kbuild-style lines. Warnings that were said once are not said again. */
export function terminalLog({ verbose, redraw, write }: TerminalOptions): Log {
  let open = false;
  const said = new Set<string>();
  const line = (text: string): void => {
    write(open ? `\r\x1b[K${text}` : text);
    open = false;
  };
  return {
    step(verb, what) {
      const text = printable(`  ${verb.padEnd(7)} ${what}`);
      if (!redraw || verbose || !FLEETING.has(verb)) return line(`${text}\n`);
      line(text.slice(0, (process.stderr.columns ?? 80) - 1));
      open = true;
    },
    command(argv, cwd) {
      const where = cwd === undefined ? '' : `(in ${cwd}) `;
      if (verbose) line(printable(`  + ${where}${showWords(argv)}\n`));
    },
    detail(text) {
      if (verbose) line(printable(`${text}\n`));
    },
    warn(warning) {
      const text = describe(warning);
      if (said.has(text)) return;
      said.add(text);
      const kind = warning.kind === 'kbuild-noise' ? 'note' : 'warning';
      line(printable(`compat-gen: ${kind}: ${text}\n`));
    },
    info(text) {
      line(printable(`${text}\n`));
    },
    passOn(text) {
      line(text);
    },
    done() {
      if (open) line('');
    },
  };
}
