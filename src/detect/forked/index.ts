/**
 * detect/forked/: the fast way to the answers that compiling each test alone has.
 * In: tests, a kernel tree, a compiler into which native/fork-point.c can be loaded. One compiler process
 * parses what several tests begin with, and is forked for each of them. Out: an answer for each test of which
 * the compiler said a clean yes or a clean no; none for the others, which are compiled alone then.
 */
export { type ForkPoint, makeForkPoint } from './fork-point.js';
export { type Group, groupTests } from './group.js';
export { runGroup } from './run-group.js';
export { flagsReadTheSame } from './same-meaning.js';
export { withTurns } from './turns.js';
export { compileWatched } from './watched.js';
