import { type Blamed, BuildFailed } from '../build/index.js';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import type { Project } from '../project/index.js';
import type { KernelWish } from '../target/index.js';
import { thenAndNow } from './then-and-now.js';

/** So many APIs are looked up: a screen shows no more of them in full. */
const LOOKED_UP = 6;

/**
 * A failed build with what the headers of this kernel say of the APIs that most errors are about, and those of another
 * one. Any other error comes back as it is; so does this one where headers can't be searched.
 */
export async function explainFailure(
  session: Session,
  project: Project,
  wish: KernelWish,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof BuildFailed)) return error;
  const { failure } = error;
  const wanted = failure.remains.filter(isInHeaders).slice(0, LOOKED_UP);
  try {
    const apis = wanted.map(({ api: name = '', struct }) => ({ name, struct }));
    const found = await thenAndNow(session, project, wish, apis);
    const remains = failure.remains.map((one) => ({ ...one, ...found[wanted.indexOf(one)] }));
    return error.with({ ...failure, remains });
  } catch (failed) {
    if (failed instanceof CompatError && failed.code !== 'INTERRUPTED') return error;
    throw failed;
  }
}

/** A member whose struct is not told has no place to look. */
function isInHeaders({ api, struct, errors: [first] }: Blamed): boolean {
  if (api === undefined || first?.ownHeader || first?.namespace !== undefined) return false;
  return first?.member === undefined || struct !== undefined;
}
