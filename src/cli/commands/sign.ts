import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { type SignedEntry, signEntries } from '../../obtain/index.js';
import { openProject } from '../../project/index.js';
import type { AddCommand } from '../command.js';

/** For so long a signature counts, where nobody says it. */
const DAYS = '365';
const MOST_DAYS = 3660;

export const addSign: AddCommand = (program, context) => {
  program
    .command('sign [fingerprints...]')
    .description('say with your SSH key that the patches of cache entries are the right ones')
    .requiredOption('--key <file>', 'a private key, or the .pub file of one that your agent has')
    .option('--valid-days <n>', 'how long the signature counts', DAYS)
    .action(async (fingerprints: string[], options: { key: string; validDays: string }) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const signed = await signEntries(session, project, {
        named: fingerprints,
        key: path.resolve(session.cwd, options.key),
        days: daysOf(options.validDays),
      });
      print(signed, signed.map(lineOf), { brief: true, fold: true });
    });
};

function lineOf({ fingerprint, key, until, reason }: SignedEntry): string {
  if (reason !== undefined) return `${fingerprint}  not signed: ${reason}`;
  return `${fingerprint}  signed by ${key}, until ${until?.toISOString().slice(0, 10)}`;
}

function daysOf(text: string): number {
  const days = Number(text);
  if (/^[0-9]+$/.test(text) && days >= 1 && days <= MOST_DAYS) return days;
  throw new CompatError('USAGE', `--valid-days ${text}: a number from 1 to ${MOST_DAYS} is wanted`);
}
