import type { Command } from 'commander';
import { CompatError } from '../../core/errors.js';
import { didYouMean } from '../../core/nearest.js';
import { detect } from '../../index.js';
import type { Context } from '../context.js';

/** `known` are the names of the commands, for one that is misspelt. */
export function addHash(program: Command, context: () => Context, known: readonly string[]): void {
  program
    .option('--hash', 'run the compat tests and print the fingerprint, nothing else')
    .action(async (options: { hash?: boolean }) => {
      const [word] = program.args;
      if (word !== undefined) throw unknownCommand(word, known);
      if (!options.hash) return program.help({ error: true });
      const { session, request, print } = context();
      const { answers } = await detect(session, request);
      print({ fingerprint: answers.fingerprint }, [answers.fingerprint]);
    });
}

function unknownCommand(word: string, known: readonly string[]): CompatError {
  return new CompatError('USAGE', `unknown command '${word}'`, {
    hint: didYouMean(word, known, '`compat-gen --help` shows what there is.'),
  });
}
