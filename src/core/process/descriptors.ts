import { closeSync, openSync } from 'node:fs';
import { CompatError } from '../errors.js';

/** Pipes and what else starting a program takes, ours and those of the shell that watches. */
const DESCRIPTORS = 12;

/** Without file descriptors Node emits an error that nobody can catch. Throws IO. */
export function checkDescriptors(file: string): void {
  const opened: number[] = [];
  try {
    while (opened.length < DESCRIPTORS) opened.push(openSync('/dev/null', 'r'));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'EMFILE' && code !== 'ENFILE') throw cause;
    throw new CompatError('IO', `${file} can't be started: there are no file descriptors left`, {
      hint: 'Allow more of them (ulimit -n 1024), or fewer jobs (-j1).',
      cause,
    });
  } finally {
    for (const fd of opened) closeSync(fd);
  }
}
