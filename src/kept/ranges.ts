/** A set of indices as start and length of each run, flat: [0, 3, 7, 1] is 0 1 2 7. */
export type Ranges = readonly number[];

/** `indices` in rising order, each once. */
export function toRanges(indices: readonly number[]): Ranges {
  const ranges: number[] = [];
  let end = -1;
  for (const index of indices) {
    if (index === end) ranges[ranges.length - 1] = (ranges.at(-1) ?? 0) + 1;
    else ranges.push(index, 1);
    end = index + 1;
  }
  return ranges;
}

/** The indices, in rising order. */
export function* inRanges(ranges: Ranges): Generator<number> {
  for (let at = 0; at < ranges.length; at += 2) {
    const start = ranges[at] ?? 0;
    const length = ranges[at + 1] ?? 0;
    for (let index = start; index < start + length; index++) yield index;
  }
}
