import { describe, expect, it } from 'vitest';
import { CompatError } from '../../../src/core/errors.js';
import { type Elsewhere, idOf, modulePlans, runMatrix } from '../../../src/matrix/index.js';
import { kernel } from '../../e2e/kernels.js';
import { tiny } from '../../e2e/tiny.js';
import { SESSION, sessionWith } from '../../session.js';
import { scratch } from '../../shared/servers.js';

const { kdir, cc } = kernel('6.1');
const NOBODY = new CompatError('NEEDS_SPATCH', 'nobody is there');
const WATCHER = { begins() {}, doing() {}, done() {} };

/** A matrix of one cell, whose patch others have been asked for. */
async function matrixWith(patches: Elsewhere['patches'], toml = '') {
  const dir = await scratch();
  const root = tiny(`${dir}/tick`, {
    'compat.toml': `[rules]\nfiles = ["compat/cocci/*"]\n${toml}`,
  });
  const modules = modulePlans([root]);
  const kernels = [{ wish: { kdir, prefix: [], makeWords: [`CC=${cc}`] } }];
  const elsewhere: Elsewhere = { patches, cell: async () => undefined };
  const plan = { id: idOf(modules), title: '', modules, kernels, expected: [], steps: [] };
  const session = sessionWith({ env: { ...SESSION.env, XDG_CACHE_HOME: `${dir}/cache` } });
  return runMatrix(session, { ...plan, elsewhere }, WATCHER);
}

const refuse = (error: CompatError): Elsewhere['patches'] => {
  return async () => {
    throw error;
  };
};

describe('a patch that others are asked for', () => {
  it('is made here where nobody is there for it, and spatch is', async () => {
    const { cells, counts } = await matrixWith(refuse(NOBODY));
    expect(cells).toMatchObject([{ outcome: 'fixed', rules: ['old'] }]);
    expect(counts.made).toBe(1);
  });

  it('is not there where neither is: the cell says whom it was waited for', async () => {
    const { cells } = await matrixWith(
      refuse(NOBODY),
      '[spatch]\ncommand = "/nonexistent/spatch"\n',
    );
    expect(cells).toMatchObject([
      { outcome: 'fails', cause: { stage: 'patch', message: 'nobody is there' } },
    ]);
  });

  it('is not made here once more where one of them says that it can not be made', async () => {
    const { cells, counts } = await matrixWith(
      refuse(new CompatError('SPATCH_FAILED', 'its words')),
    );
    expect(cells).toMatchObject([{ outcome: 'fails', cause: { message: 'its words' } }]);
    expect(counts.made).toBe(0);
  });
});
