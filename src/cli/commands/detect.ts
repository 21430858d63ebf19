import { explainAnswer } from '../../ask/index.js';
import { keepHeader } from '../../build/index.js';
import { detect } from '../../index.js';
import type { AddCommand } from '../command.js';
import { answerLines } from '../lines/explain-lines.js';
import { compilerLook } from '../terminal/looks.js';

export const addDetect: AddCommand = (program, context) => {
  program
    .command('detect')
    .description('run the compat tests, write compat.h, print where it is')
    .option('--explain <test>', "show the compiler's words for one test instead")
    .option('--isolated', 'compile each test by itself: slower, the reference for the answers')
    .action(async (options: { explain?: string; isolated?: boolean }) => {
      const { session, request, print } = context();
      const detected = await detect(session, request, options.isolated === true);
      if (options.explain !== undefined) {
        const story = explainAnswer(detected.project, detected, options.explain);
        return print(story, answerLines(story, detected.tree.release), {
          ...{ look: compilerLook, brief: true, fold: true },
        });
      }
      const { project, tree, answers } = detected;
      const file = await keepHeader(session, project, tree.release, answers);
      print({ fingerprint: answers.fingerprint, file }, [file]);
    });
};
