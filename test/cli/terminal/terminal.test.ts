import { describe, expect, it } from 'vitest';
import { paintFor } from '../../../src/cli/terminal/paint.js';
import { type ProgressOptions, progressLine } from '../../../src/cli/terminal/progress-line.js';
import { type TerminalOptions, terminalLog } from '../../../src/cli/terminal/terminal.js';

const OVER = '\r\x1b[K';

function draw({ terminal, ...options }: Partial<TerminalOptions> & { terminal?: boolean } = {}) {
  let text = '';
  let now = 0;
  const write = (piece: string) => {
    text += piece;
  };
  const clock: ProgressOptions = { write, width: () => 40, now: () => now };
  const log = terminalLog({
    verbose: false,
    write,
    ...options,
    ...(terminal ? { progress: progressLine(clock) } : {}),
  });
  return {
    log,
    text: () => text,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('progress', () => {
  it('is a line for each step in a log', () => {
    const { log, text } = draw();
    log.step('COMPAT', 'have_a', { nth: 1, of: 2 });
    log.step('HIT', 'abc');
    log.command(['make', 'x']);
    expect(text()).toBe('  COMPAT  have_a\n  HIT     abc\n');
  });

  it('is one line, redrawn, on a terminal; what follows does not stand in it', () => {
    const { log, text } = draw({ terminal: true });
    log.step('COMPAT', 'have_a');
    log.step('COMPAT', 'have_b');
    log.info('note');
    log.step('COMPAT', 'have_c');
    log.done?.();
    expect(text()).toBe(
      `  COMPAT  have_a${OVER}  COMPAT  have_b${OVER}note\n  COMPAT  have_c${OVER}`,
    );
  });

  it('counts, and tells the time of what takes more than a second, in the width of the terminal', () => {
    const { log, text, pass } = draw({ terminal: true });
    log.step('COMPAT', 'have_a', { nth: 12, of: 97 });
    pass(12_000);
    log.step('COMPAT', `have_${'b'.repeat(80)}`, { nth: 13, of: 97 });
    pass(500);
    log.step('SPATCH', 'rule');
    log.done?.();
    const [first, second, third] = text().split(OVER);
    expect(first).toBe('  COMPAT  [12/97] have_a');
    expect(second).toMatch(/^ {2}COMPAT {2}\[13\/97\] have_b+… {2}12 s$/);
    // Of 40, less what the terminal echoes for Ctrl-C.
    expect(second).toHaveLength(37);
    expect(third).toBe('  SPATCH  rule');
  });

  it("shows kbuild's steps in that line, and the compiler's words nowhere but with -v", () => {
    const { log, text } = draw({ terminal: true });
    log.step('KBUILD', '/x');
    log.passOn('  CC [M]  a.o\n', 'step');
    log.passOn('a.c:1: warning: w\n', 'words');
    log.done?.();
    expect(text()).toBe(`  KBUILD  /x${OVER}  KBUILD  CC [M]  a.o${OVER}`);
    const all = draw({ verbose: true, paint: paintFor(true) });
    all.log.passOn('a.c:1: warning: w\n', 'words');
    expect(all.text()).toBe('\x1b[1ma.c:1: \x1b[22m\x1b[1m\x1b[35mwarning:\x1b[39m\x1b[22m w\n');
  });

  it('shows each command with -v, as a shell would take it', () => {
    const { log, text } = draw({ verbose: true, terminal: true });
    log.step('COMPAT', 'have_a');
    log.command(['cc', '-DX="a b"', "it's", ''], '/tmp/x');
    expect(text()).toBe(`  COMPAT  have_a\n  + (in /tmp/x) cc '-DX="a b"' 'it'\\''s' ''\n`);
  });

  it('is not told with -q, and warnings are', () => {
    const { log, text } = draw({ quiet: true });
    log.step('HIT', 'abc');
    log.info('note');
    log.passOn('  CC [M]  a.o\n', 'step');
    log.warn({ kind: 'kernel-guessed', kdir: '/k' });
    expect(text()).toMatch(/^compat-gen: warning: no kernel was named.* \/k\n$/);
  });

  it('has 12 digits of a fingerprint, and paths as one would type them; with -v all of both', () => {
    const print = '0123456789abcdef'.repeat(4);
    const step = (options: Partial<TerminalOptions>) => {
      const { log, text } = draw({ cwd: '/home/you/blink', ...options });
      log.step('HIT', print);
      log.step('UPD', `/home/you/blink/cocci_cache/${print}/compat.patch`);
      return text();
    };
    expect(step({})).toBe(
      '  HIT     0123456789ab\n  UPD     cocci_cache/0123456789ab…/compat.patch\n',
    );
    expect(step({ verbose: true })).toContain(`  UPD     /home/you/blink/cocci_cache/${print}/`);
  });
});

it('a warning is said once; what explains words of kbuild only where these are shown', () => {
  const say = ({ log, text }: ReturnType<typeof draw>) => {
    log.warn({ kind: 'kbuild-noise', text: 'harmless' });
    log.warn({ kind: 'kbuild-noise', text: 'harmless' });
    log.warn({ kind: 'kernel-guessed', kdir: '/k' });
    return text().split('\n');
  };
  const guessed = expect.stringMatching(/^compat-gen: warning: no kernel was named.* \/k$/);
  expect(say(draw({ verbose: true }))).toEqual(['compat-gen: note: harmless', guessed, '']);
  expect(say(draw())).toEqual([guessed, '']);
});

describe('a table above the progress', () => {
  const table = ['     6.1   6.12', 'one  ask …'];
  const draw = (height: number, width = 40) => {
    let text = '';
    const write = (piece: string) => {
      text += piece;
    };
    const clock = { write, width: () => width, height: () => height, now: () => 0 };
    const log = terminalLog({ verbose: false, write, progress: progressLine(clock) });
    log.doing?.('MATRIX', 'one 6.1: ask', { nth: 0, of: 2 }, table);
    log.doing?.('MATRIX', 'one 6.1: build', { nth: 0, of: 2 }, table);
    log.done?.();
    return text;
  };
  const [first, second] = ['ask', 'build'].map((step) => `  MATRIX  [0/2] one 6.1: ${step}`);
  const above = `${table.join('\n')}\n`;
  const back = `${OVER}${'\x1b[1A\x1b[K'.repeat(2)}`;

  it('is drawn over what was there, and goes with it', () => {
    expect(draw(4)).toBe(`${above}${first}${back}${above}${second}${back}`);
  });

  it('is left out where the terminal has no room for it', () => {
    const bare = `${first}${OVER}${second}${OVER}`;
    expect(draw(3)).toBe(bare);
    expect(draw(24, 15)).not.toContain('6.12');
  });
});
