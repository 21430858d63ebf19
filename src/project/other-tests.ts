import { Answers, otherMacros } from '../header/index.js';
import type { Project } from './open.js';

/**
 * Why a compat.h is not one of this module's tests of today, in words that fit after a colon; undefined if it is. One
 * that is not may hold any macro (`#define printf`), and goes before no compiler.
 */
export function otherTests(
  { tests, config, cache }: Pick<Project, 'tests' | 'config' | 'cache'>,
  answers: Answers,
): string | undefined {
  const today = tests.map(({ name }) => ({ test: name, yes: true }));
  const form = { ...cache.form, prefix: config.tests.prefix };
  return otherMacros(Answers.from(today, form).macros, answers.macros);
}
