#!/usr/bin/env node
import { CommanderError } from 'commander';
import { CompatError } from '../core/errors.js';
import { killAll } from '../core/process.js';
import { programFor } from './program.js';
import { reportError } from './report-error.js';
import { splitWords } from './words.js';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    stop.abort();
    killAll();
  });
}
// `compat-gen … | head`: nobody reads on, so there is nothing left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  try {
    const words = splitWords(argv, process.env);
    await programFor(words, stop.signal).parseAsync(words.argv, { from: 'user' });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    // Whatever failed while the user was stopping us failed because of that.
    const error = stop.signal.aborted ? new CompatError('INTERRUPTED', 'interrupted') : thrown;
    const report = reportError(error);
    if (argv.includes('--json')) process.stdout.write(`${JSON.stringify(report.json, null, 2)}\n`);
    process.stderr.write(report.text);
    return report.exitCode;
  }
}
