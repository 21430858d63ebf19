import { buildsAsItIs, buildsWithoutRules } from '../../build/index.js';
import { withTempDir } from '../../core/files/temp-dir.js';
import { kernelConfig, whyExcluded } from '../../preflight/index.js';
import type { Step } from './step.js';

/** Whether a module builds as it is, without the rules; and whether its dkms.conf leaves the kernel out. */
export const PREFLIGHT: Step = {
  name: 'preflight',
  identity: async () => 'preflight 1',
  async whyNotMeant({ project, tree }) {
    const config = await kernelConfig(tree.kdir);
    return whyExcluded(project.config.root, tree.release, config);
  },
  async run(session, { built }) {
    const isBare = await withTempDir(session, (dir) => buildsAsItIs(session, built, dir));
    if (isBare) return { outcome: 'as-it-is', says: 'it builds as it is' };
    return { outcome: 'passed', says: 'it does not build as it is' };
  },
  async runFailed(session, _, detected) {
    const isBare = await withTempDir(session, (dir) => buildsWithoutRules(session, detected, dir));
    if (isBare) return { outcome: 'as-it-is', says: 'it builds as it is, and not with the rules' };
    return { outcome: 'passed', says: 'it does not build as it is' };
  },
};
