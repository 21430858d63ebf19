/** A line at the bottom of a terminal that says what is being done now, and for how long; a table may stand above it. */
export interface ProgressLine {
  /**
   * Draws it again; the time counts from the first line of the same phase on.
   *
   * @param text asked for again whenever it is drawn
   * @param table lines that stand above it, where the terminal has room for all of them [none]
   */
  show(phase: string, text: () => string, table?: readonly string[]): void;
  /** What removes it, for whoever writes something else. */
  cleared(): string;
}

export interface ProgressOptions {
  write: (text: string) => void;
  /** Columns of the terminal by now, and its lines [one]. */
  width: () => number;
  height?: () => number;
  /** Milliseconds, of a clock that only goes forward. */
  now: () => number;
}

/** A second is when a person begins to wonder. */
const TOLD_AFTER_MS = 1000;
/** Ctrl-C is echoed as ^C behind the line: were there no room, what erases it would stand one line too low. */
const ECHO = 3;
/** Removes the line that the cursor is in. */
export const ERASE = '\r\x1b[K';
const ERASE_ABOVE = '\x1b[1A\x1b[K';

export function progressLine({
  write,
  width,
  height = () => 1,
  now,
}: ProgressOptions): ProgressLine {
  let open: { phase: string; text: () => string; table: readonly string[] } | undefined;
  /** Lines of the table that are on the screen. */
  let above = 0;
  let phase = '';
  let since = 0;
  let ticking: NodeJS.Timeout | undefined;
  const draw = (before: string): void => {
    const passed = now() - since;
    const time = passed < TOLD_AFTER_MS ? '' : `  ${spell(passed)}`;
    const room = width() - ECHO - time.length;
    const { table = [] } = open ?? {};
    const text = open?.text() ?? '';
    // The cursor's own line is one of them, and one stays for what was said before.
    const fits = table.length + 2 <= height() && table.every((line) => line.length < width());
    const shown = fits ? table : [];
    above = shown.length;
    const lines = shown.map((line) => `${line}\n`).join('');
    write(`${before}${lines}${text.length > room ? `${text.slice(0, room - 1)}…` : text}${time}`);
  };
  const erase = (): string => ERASE + ERASE_ABOVE.repeat(above);
  return {
    show(newPhase, text, table = []) {
      if (newPhase !== phase) since = now();
      phase = newPhase;
      const before = open === undefined ? '' : erase();
      open = { phase, text, table };
      draw(before);
      ticking ??= setInterval(() => open && draw(erase()), TOLD_AFTER_MS).unref();
    },
    cleared() {
      clearInterval(ticking);
      ticking = undefined;
      const was = open;
      open = undefined;
      const erased = was === undefined ? '' : erase();
      above = 0;
      return erased;
    },
  };
}

/** A time in words: 12 s, 2 min 5 s. */
export function spell(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
