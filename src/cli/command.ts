import type { Command } from 'commander';
import type { Context } from './context.js';

/** Registers one command; `context` is made when the command runs. */
export type AddCommand = (program: Command, context: () => Context) => void;
