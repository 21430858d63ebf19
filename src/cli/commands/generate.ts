import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { writeAtomic } from '../../core/files/atomic.js';
import { checkOutputFile } from '../../core/files/output-place.js';
import {
  costsOf,
  type Generated,
  generate,
  generateFrom,
  type Lacking,
} from '../../obtain/index.js';
import { openProject } from '../../project/index.js';
import { writtenRules } from '../../rules/index.js';
import { askWorkers } from '../../workers/index.js';
import type { AddCommand } from '../command.js';
import { profileLines } from '../lines/profile-lines.js';
import { profilePicture } from '../lines/profile-picture.js';
import { withQueue } from '../with-queue.js';

interface Options {
  header?: string;
  queue?: string;
  profile?: string | true;
}

/** Where --profile puts its picture if no file is named. */
const PICTURE = 'compat-gen-profile.svg';

export const addGenerate: AddCommand = (program, context) => {
  program
    .command('generate [fingerprints...]')
    .description(
      "the spatch host's step: make the patch of each cache entry that lacks a current one",
    )
    .option('--header <file>', 'of this compat.h, which need not lie in the cache')
    .option('--queue <url>', 'have them made by the workers of a queue: redis://HOST:PORT')
    .option(
      '--profile [file]',
      `say what was reused and what it cost, as a picture in a .svg file, too [${PICTURE}]`,
    )
    .action(async (words: string[], { header, queue: url, profile }: Options) => {
      const { session, request, print } = context();
      // What follows --profile and is no picture is a fingerprint.
      const isPicture = typeof profile === 'string' && profile.endsWith('.svg');
      const fingerprints = typeof profile === 'string' && !isPicture ? [profile, ...words] : words;
      const isProfiled = profile !== undefined;
      if (header !== undefined && fingerprints.length > 0) {
        throw new CompatError('USAGE', '--header names one compat.h: no fingerprint beside it');
      }
      const picture = path.resolve(session.cwd, isPicture ? profile : PICTURE);
      if (isProfiled) checkOutputFile(picture);
      const project = await openProject(session, request.root, request.configFile);
      const done = await withQueue(session, url, async (queue) => {
        const elsewhere =
          queue && ((lacking: readonly Lacking[]) => askWorkers(session, project, queue, lacking));
        const wish = { elsewhere, profile: isProfiled };
        return header === undefined
          ? generate(session, project, fingerprints, wish)
          : [await generateFrom(session, project, path.resolve(header), wish)];
      });
      const lines = done.map(
        ({ fingerprint, done: what, rules, reason }) =>
          `${fingerprint}  ${what}${reason ? `: ${reason}` : `, ${writtenRules(rules).length} rules`}`,
      );
      if (!isProfiled) return print(done, lines, { brief: true });
      const told = await tellCosts(done, picture);
      print({ done, ...told.data }, [...lines, ...told.lines], { brief: true });
    });
};

/** What the patches cost, for a person and for a program; writes the picture. */
async function tellCosts(
  done: readonly Generated[],
  picture: string,
): Promise<{ data: object; lines: string[] }> {
  const profiles = done.flatMap(({ profile }) => profile ?? []);
  const here = `profile     ${profiles.length} of ${done.length} patches were made here`;
  if (profiles.length === 0) return { data: {}, lines: ['', here] };
  const costs = costsOf(profiles);
  await writeAtomic(picture, Buffer.from(profilePicture(costs)));
  const lines = ['', here, ...profileLines(costs), '', `picture     ${picture}`];
  return { data: { costs, picture }, lines };
}
