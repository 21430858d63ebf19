import { detect } from '../../pipeline.js';
import { explain, explainName } from '../../stages/explain.js';
import type { AddCommand } from '../command.js';

export const addExplain: AddCommand = (program, context) => {
  program
    .command('explain [name]')
    .description(
      'what the fingerprint is made of, which rules apply and why; of a test or rule: all that is known',
    )
    .action(async (name: string | undefined) => {
      const { session, request, print } = context();
      const detected = await detect(session, request);
      const told =
        name === undefined ? await explain(session, detected) : explainName(detected, name);
      print(told, told.lines);
    });
};
