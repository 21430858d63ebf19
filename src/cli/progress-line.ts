/** A line at the bottom of a terminal that says what is being done now, and for how long. */
export interface ProgressLine {
  /** Draws it again; the time counts from the first line of the same phase on. */
  show(phase: string, text: string): void;
  /** What removes it, for whoever writes something else. */
  cleared(): string;
}

export interface ProgressOptions {
  write: (text: string) => void;
  /** Columns of the terminal by now. */
  width: () => number;
  /** Milliseconds, of a clock that only goes forward. */
  now: () => number;
}

/** A second is when a person begins to wonder. */
const TOLD_AFTER_MS = 1000;
const ERASE = '\r\x1b[K';

export function progressLine({ write, width, now }: ProgressOptions): ProgressLine {
  let open: { phase: string; text: string } | undefined;
  let phase = '';
  let since = 0;
  let ticking: NodeJS.Timeout | undefined;
  const draw = (before: string): void => {
    const passed = now() - since;
    const time = passed < TOLD_AFTER_MS ? '' : `  ${spell(passed)}`;
    const room = width() - 1 - time.length;
    const text = open?.text ?? '';
    write(`${before}${text.length > room ? `${text.slice(0, room - 1)}…` : text}${time}`);
  };
  return {
    show(newPhase, text) {
      if (newPhase !== phase) since = now();
      phase = newPhase;
      const before = open === undefined ? '' : ERASE;
      open = { phase, text };
      draw(before);
      ticking ??= setInterval(() => open && draw(ERASE), TOLD_AFTER_MS).unref();
    },
    cleared() {
      clearInterval(ticking);
      ticking = undefined;
      const was = open;
      open = undefined;
      return was === undefined ? '' : ERASE;
    },
  };
}

/** A time in words: 12 s, 2 min 5 s. */
export function spell(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
