import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { generate, generateFrom } from '../../obtain/index.js';
import { openProject } from '../../project/index.js';
import type { AddCommand } from '../command.js';

export const addGenerate: AddCommand = (program, context) => {
  program
    .command('generate [fingerprints...]')
    .description(
      "the spatch host's step: make the patch of each cache entry that lacks a current one",
    )
    .option('--header <file>', 'of this compat.h, which need not lie in the cache')
    .action(async (fingerprints: string[], { header }: { header?: string }) => {
      const { session, request, print } = context();
      if (header !== undefined && fingerprints.length > 0) {
        throw new CompatError('USAGE', '--header names one compat.h: no fingerprint beside it');
      }
      const project = await openProject(session, request.root, request.configFile);
      const done =
        header === undefined
          ? await generate(session, project, fingerprints)
          : [await generateFrom(session, project, path.resolve(header))];
      print(
        done,
        done.map(
          ({ fingerprint, done: what, rules, reason }) =>
            `${fingerprint}  ${what}${reason ? `: ${reason}` : `, ${rules.length} rules`}`,
        ),
        { brief: true },
      );
    });
};
