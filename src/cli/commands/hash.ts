import { detect } from '../../pipeline.js';
import type { AddCommand } from '../command.js';

export const addHash: AddCommand = (program, context) => {
  program
    .option('--hash', 'run the compat tests and print the fingerprint, nothing else')
    .action(async (options: { hash?: boolean }) => {
      if (!options.hash) return program.help({ error: true });
      const { session, request, print } = context();
      const { fingerprint } = await detect(session, request);
      print({ fingerprint }, [fingerprint]);
    });
};
