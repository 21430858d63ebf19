import { describe, expect, it } from 'vitest';
import { terminalLog } from '../../src/cli/terminal.js';

function draw(options: { verbose?: boolean; redraw?: boolean } = {}) {
  let text = '';
  const log = terminalLog({
    verbose: options.verbose === true,
    redraw: options.redraw === true,
    write: (piece) => {
      text += piece;
    },
  });
  return { log, text: () => text };
}

describe('progress', () => {
  it('is a line for each step in a log', () => {
    const { log, text } = draw();
    log.step('COMPAT', 'have_a');
    log.step('HIT', 'abc');
    log.command(['make', 'x']);
    expect(text()).toBe('  COMPAT  have_a\n  HIT     abc\n');
  });

  it('is one line, redrawn, on a terminal; what follows does not stand in it', () => {
    const { log, text } = draw({ redraw: true });
    log.step('COMPAT', 'have_a');
    log.step('COMPAT', 'have_b');
    log.info('note');
    log.step('COMPAT', 'have_c');
    log.done?.();
    const over = '\r\x1b[K';
    expect(text()).toBe(
      `  COMPAT  have_a${over}  COMPAT  have_b${over}note\n  COMPAT  have_c${over}`,
    );
  });

  it('shows each command with -v, as a shell would take it', () => {
    const { log, text } = draw({ verbose: true, redraw: true });
    log.step('COMPAT', 'have_a');
    log.command(['cc', '-DX="a b"', "it's", ''], '/tmp/x');
    expect(text()).toBe(`  COMPAT  have_a\n  + (in /tmp/x) cc '-DX="a b"' 'it'\\''s' ''\n`);
  });

  it('says a warning once', () => {
    const { log, text } = draw();
    log.warn({ kind: 'kbuild-noise', text: 'harmless' });
    log.warn({ kind: 'kbuild-noise', text: 'harmless' });
    log.warn({ kind: 'kernel-guessed', kdir: '/k' });
    expect(text().split('\n')).toEqual([
      'compat-gen: note: harmless',
      expect.stringMatching(/^compat-gen: warning: no kernel was named.* \/k$/),
      '',
    ]);
  });
});
