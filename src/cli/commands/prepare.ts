import { prepare } from '../../index.js';
import type { AddCommand } from '../command.js';

export const addPrepare: AddCommand = (program, context) => {
  program
    .command('prepare')
    .description('everything up to the patched copy of the sources')
    .action(async () => {
      const { session, request, print } = context();
      const { fingerprint, rules, dir } = await prepare(session, request);
      print({ fingerprint, rules, dir }, [dir]);
    });
};
