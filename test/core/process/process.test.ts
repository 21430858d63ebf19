import { describe, expect, it } from 'vitest';
import { readable, run } from '../../../src/core/process/process.js';
import { SESSION, sessionWith } from '../../session.js';

const node = (code: string): string[] => [process.execPath, '-e', code];
const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('run', () => {
  it('gives the exit status as a result, and both outputs byte for byte', async () => {
    const code =
      'process.stdout.write(Buffer.from([0xff,0xe4,10])); console.error("e"); process.exit(7)';
    expect(await run(SESSION, node(code))).toEqual({
      exitCode: 7,
      killedBy: undefined,
      timedOut: false,
      stdout: '\xff\xe4\n',
      stderr: 'e\n',
    });
  });

  it('tells which signal killed a program', async () => {
    const { exitCode, killedBy } = await run(SESSION, node('process.kill(process.pid, "SIGKILL")'));
    expect({ exitCode, killedBy }).toEqual({ exitCode: undefined, killedBy: 'SIGKILL' });
  });

  it('gives /dev/null on stdin, or the input it is handed', async () => {
    expect((await run(SESSION, ['cat'])).stdout).toBe('');
    expect((await run(SESSION, ['cat'], { input: 'hello' })).stdout).toBe('hello');
    expect((await run(SESSION, ['readlink', '/proc/self/fd/0'])).stdout).toBe('/dev/null\n');
  });

  it('passes words on as they are', async () => {
    const odd = ['a b', "'", '"', '$HOME', '\n', '*', ''];
    const { stdout } = await run(SESSION, ['printf', '%s|', ...odd]);
    expect(stdout).toBe(odd.map((word) => `${word}|`).join(''));
  });

  it('removes what is undefined from the environment', async () => {
    const session = { ...SESSION, env: { ...SESSION.env, COMPAT_TEST_VARIABLE: 'here' } };
    const print = ['sh', '-c', 'echo "$COMPAT_TEST_VARIABLE$MORE"'];
    const env = { COMPAT_TEST_VARIABLE: undefined, MORE: 'more' };
    expect((await run(session, print, { env })).stdout).toBe('more\n');
    expect((await run(session, print)).stdout).toBe('here\n');
  });

  it('hands over output while it comes, in bytes even where a character is cut in two', async () => {
    const pieces: string[] = [];
    const code =
      'process.stdout.write(Buffer.from([0xc3])); setTimeout(() => process.stdout.write(Buffer.from([0xa4])), 50)';
    await run(SESSION, node(code), {
      onOutput: (stream, text) => pieces.push(`${stream} ${text}`),
    });
    expect(pieces).toEqual(['stdout \xc3', 'stdout \xa4']);
  });

  it('throws NO_SUCH_PROGRAM for what is not there or may not be run', async () => {
    await expect(run(SESSION, ['/nowhere/cc'])).rejects.toMatchObject({ code: 'NO_SUCH_PROGRAM' });
    await expect(run(SESSION, ['/etc/passwd'])).rejects.toMatchObject({ code: 'NO_SUCH_PROGRAM' });
  });

  it('kills the whole group when time is up, also what ignores SIGTERM', async () => {
    const started = Date.now();
    const { timedOut, stdout } = await run(
      SESSION,
      ['bash', '-c', 'trap "" TERM; sleep 60 & echo $!; wait; sleep 60'],
      { timeoutMs: 200 },
    );
    expect(timedOut).toBe(true);
    expect(Date.now() - started).toBeLessThan(10_000);
    await expect.poll(() => isRunning(Number(stdout)), { timeout: 10_000 }).toBe(false);
  });

  it('stops when it is interrupted, and starts nothing any more', async () => {
    const stop = new AbortController();
    let child = 0;
    const running = run(sessionWith({ signal: stop.signal }), ['bash', '-c', 'echo $$; sleep 60'], {
      onOutput: (_, text) => {
        child = Number(text);
        stop.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ code: 'INTERRUPTED', exitCode: 130 });
    expect(isRunning(child)).toBe(false);
    await expect(run(sessionWith({ signal: stop.signal }), ['true'])).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
  });
});

describe('readable', () => {
  it('shows UTF-8 as such, and anything else as a replacement character', () => {
    expect(readable('\xc3\xa4 \xe2\x80\x98')).toBe('ä ‘');
    expect(readable('\xe4')).toBe('\ufffd');
  });
});
