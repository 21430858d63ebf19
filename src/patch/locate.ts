import { claimed, contextOf, type Hunk } from './hunk.js';

/**
 * Where a hunk's old lines stand in a file: a line index from 0, or undefined. Does as GNU patch -F0
 * (locate_hunk in patch.c): every line must be equal; the nearest place to `guess` is taken, the later
 * one of two that are equally near; nothing before `from` is looked at; a hunk with less context below
 * than above matches only at the end of the file, and the mirror image of it only at the start.
 */
export function locateHunk(
  hunk: Hunk,
  lines: readonly string[],
  guess: number,
  from: number,
): number | undefined {
  const wanted = hunk.body.filter((line) => line.op !== '+').map((line) => line.text);
  const last = lines.length - wanted.length;
  const fits = (at: number): boolean =>
    at >= from && at <= last && wanted.every((text, index) => lines[at + index] === text);

  // Without a line to look for, the header alone says where.
  if (wanted.length === 0) return fits(guess) ? guess : undefined;
  const anchors = anchorsOf(hunk, last);
  if (anchors.length > 0)
    return anchors.every((at) => at === anchors[0] && fits(at)) ? anchors[0] : undefined;
  // A wild guess (a header can say line 1e15) costs no more than a good one.
  const nearest = Math.max(0, guess - last, from - guess);
  for (let offset = nearest; guess + offset <= last || guess - offset >= from; offset++) {
    if (fits(guess + offset)) return guess + offset;
    if (fits(guess - offset)) return guess - offset;
  }
  return undefined;
}

/** The places to which the shape of the context ties a hunk: start of file, end of file, both or none. */
function anchorsOf(hunk: Hunk, last: number): number[] {
  const { leading, trailing } = contextOf(hunk);
  const anchors: number[] = [];
  if (leading < trailing && claimed(hunk).from === 0) anchors.push(0);
  if (trailing < leading) anchors.push(last);
  return anchors;
}
