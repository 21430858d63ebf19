import { detect } from '../../pipeline.js';
import { explainAnswer } from '../../stages/explain.js';
import { keepHeader } from '../../stages/keep-header.js';
import type { AddCommand } from '../command.js';

export const addDetect: AddCommand = (program, context) => {
  program
    .command('detect')
    .description('run the compat tests, write compat.h, print where it is')
    .option('--explain <test>', "show the compiler's words for one test instead")
    .option('--isolated', 'compile each test by itself: slower, the reference for the results')
    .action(async (options: { explain?: string; isolated?: boolean }) => {
      const { session, request, print } = context();
      const detected = await detect(session, request, options.isolated === true);
      if (options.explain !== undefined) {
        const answer = explainAnswer(detected, options.explain);
        return print(answer, answer.lines);
      }
      const file = await keepHeader(detected);
      print({ fingerprint: detected.fingerprint, file }, [file]);
    });
};
