import { shorter } from '../../core/own-command.js';
import type { Proposal } from '../../draft/index.js';

/** The rules that were written, and why there is none for the other changes. */
export function proposalLines(proposals: readonly Proposal[], cwd: string): string[] {
  const proved = proposals.filter(({ rule }) => rule !== undefined);
  const others = proposals.filter(({ rule }) => rule === undefined);
  return [
    '',
    `${proved.length} of ${proposals.length} changes without a rule got one, proved on both kernels`,
    ...proved.flatMap(({ name, rule, files, changes }) => [
      `  ${name}: rule ${rule ?? ''}, changes ${changes.join(', ')}`,
      ...files.map((file) => `    ${shorter(cwd, file)}`),
    ]),
    ...(others.length === 0 ? [] : ['', 'Not written, since nothing proves it:']),
    ...others.map(({ name, reason = '' }) => `  ${name}: ${reason}`),
  ];
}
