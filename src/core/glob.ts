import * as fs from 'node:fs';
import { globSync } from 'tinyglobby';
import { isMissing } from './files.js';

export interface GlobOptions {
  /** Absolute; results are relative to it, unless `absolute`. */
  cwd: string;
  /** Whether `*` matches names that start with a dot. */
  dot?: boolean;
  ignore?: readonly string[];
  absolute?: boolean;
}

/**
 * The files that match some of the patterns, symbolic links followed, in no particular order. Throws for
 * a directory that can't be read, which tinyglobby passes over in silence.
 */
export function listFiles(patterns: readonly string[], options: GlobOptions): string[] {
  const errors: unknown[] = [];
  const readdirSync = (...args: unknown[]): unknown => {
    try {
      return Reflect.apply(fs.readdirSync, fs, args);
    } catch (error) {
      if (!isMissing(error)) errors.push(error);
      throw error;
    }
  };
  const files = globSync([...patterns], {
    ...options,
    expandDirectories: false,
    fs: { ...fs, readdirSync: readdirSync as typeof fs.readdirSync },
  });
  if (errors.length > 0) throw errors[0];
  return files;
}
