import { checkModules, inWords } from '../../ko/index.js';
import type { Step } from './step.js';

/** Who signs a module, and whether anybody does, is decided after it is built. */
const AFTERWARDS = ['unsigned', 'key-unknown'];

/** Whether the kernel would load the modules that were built for it. */
export const CHECK: Step = {
  name: 'check',
  identity: async () => 'check 1',
  async run(session, { built }) {
    const { tree, modules } = built;
    const checked = await checkModules(session, tree, modules, { built: true });
    const first = checked
      .flatMap(({ findings }) => findings)
      .find(
        ({ kind, weight }) =>
          weight === 'refused' && !AFTERWARDS.includes(kind) && kind !== 'unknown-symbol',
      );
    if (first !== undefined) return { outcome: 'refused', says: inWords(first) };
    return { outcome: 'passed', says: 'the kernel would load it' };
  },
};
