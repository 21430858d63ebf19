import { isKbuildFile } from '../../core/files/names.js';
import { ANY_VERSION } from '../../rules/index.js';
import type { ApplyOptions } from '../run/state.js';
import type { Known } from './hidden.js';
import { settingsOf } from './settings.js';

/**
 * By what lines of a file may be hidden as dead, from what hides most: step 0 knows the kernels and what the driver's headers settle,
 * the last that there are kernels at all. A Kbuild file has none to hide.
 */
export function hidingFor({
  sources,
  kernels,
  isSettled,
}: Pick<ApplyOptions, 'sources' | 'kernels' | 'isSettled'>): (
  file: string,
  step: number,
) => Known | undefined {
  const settings = isSettled === true ? settingsOf(sources) : undefined;
  const steps = [
    ...(settings === undefined ? [] : [{ kernels: kernels ?? ANY_VERSION, settings }]),
    ...(kernels === undefined ? [] : [{ kernels }]),
    { kernels: ANY_VERSION },
  ];
  return (file, step) => {
    const known = isKbuildFile(file) ? undefined : steps[step];
    return known && { ...known, settings: known.settings?.(file) };
  };
}
