import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { type Arrival, importBundles } from '../../obtain/index.js';
import { openProject } from '../../project/index.js';
import type { AddCommand } from '../command.js';
import { arrivalLines } from '../lines/patch-lines.js';
import { askUser, canAsk } from '../terminal/ask-user.js';

interface Options {
  yes?: boolean;
  diff?: boolean;
}

export const addImport: AddCommand = (program, context) => {
  program
    .command('import <files...>')
    .description(
      'show what such files bring, ask, and merge them into the cocci_cache, all or none',
    )
    .option('-y, --yes', 'do not ask')
    .option('--diff', 'show the patches themselves, too')
    .action(async (files: string[], options: Options) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const merged = await importBundles(
        session,
        project,
        files.map((file) => path.resolve(session.cwd, file)),
        (arrivals) => admit(session, arrivals, options),
      );
      print(
        merged,
        merged.map(({ fingerprint, done }) => `${fingerprint}  ${done}`),
      );
    });
};

/** Shows the patches and asks whether they may come in. Throws USAGE for a no, and where nobody can be asked. */
async function admit(
  session: Session,
  arrivals: readonly Arrival[],
  { yes = false, diff = false }: Options,
): Promise<void> {
  show(session, arrivals, diff);
  // What is demanded here is met: nobody need read it.
  const isVouched = arrivals.every(({ vouched }) => vouched?.enough === true);
  if (yes || isVouched) return;
  if (!canAsk()) {
    throw new CompatError(
      'USAGE',
      'import asks before it lets a patch in, and there is no terminal',
      {
        hint: 'Nothing was changed. The patch is code that will run in the kernel: read it with --diff, then say --yes.',
      },
    );
  }
  for (;;) {
    const what = arrivals.length === 1 ? 'this patch' : `these ${arrivals.length} patches`;
    const answer = await askUser(`Let ${what} in? [y]es, [N]o, [d]iff: `, session.signal);
    if (/^y(?:es)?$/.test(answer)) return;
    if (!/^d(?:iff)?$/.test(answer)) break;
    show(session, arrivals, true);
  }
  throw new CompatError('USAGE', 'not imported', { hint: 'Nothing was changed.' });
}

function show({ log }: Session, arrivals: readonly Arrival[], diff: boolean): void {
  for (const line of arrivals.flatMap((arrival) => arrivalLines(arrival, diff))) log.info(line);
}
