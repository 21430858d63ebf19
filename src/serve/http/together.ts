const waiting: (() => void)[] = [];

/**
 * Writes at the end of this turn of the event loop, one answer after the other. The first one may have to wake who asked; to wake a
 * processor takes longer than all the rest of a hit, and while it is awake the others cost a third of that.
 */
export function writeTogether(write: () => void): void {
  if (waiting.push(write) > 1) return;
  setImmediate(() => {
    for (const one of waiting.splice(0)) one();
  });
}
