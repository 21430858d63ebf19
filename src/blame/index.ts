/**
 * blame/: who made a hunk.
 * In: the text of a file before all rules and after each that changed it, and the hunks of the patch that all of them
 * made. Out: for each hunk, the rules that had a hand in it, in the order in which they ran. From text alone: how the texts
 * came about is for others to know.
 */
export { type Version, whoMade } from './who-made.js';
