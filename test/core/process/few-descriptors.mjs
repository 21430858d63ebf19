// Leaves 0, 1, 2, … file descriptors free, and runs programs, three at once. Prints how each ended.
import { closeSync, openSync } from 'node:fs';

const { run } = await import(process.argv[2]);
const session = { env: process.env, log: { command() {} }, signal: undefined };
/** What watches over programs is started with the first one. */
if (process.argv[3] === 'watched') await run(session, ['true']);

const taken = [];
for (const free of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 20, 24, 32]) {
  try {
    for (;;) taken.push(openSync('/dev/null'));
  } catch (error) {
    if (error.code !== 'EMFILE') throw error;
  }
  for (const fd of taken.splice(0, free)) closeSync(fd);
  const ended = await Promise.allSettled([1, 2, 3].map(() => run(session, ['echo', 'x'])));
  const words = ended.map((end) =>
    end.status === 'fulfilled' ? end.value.stdout.trim() : end.reason.code,
  );
  process.stdout.write(`${free} ${words.join(' ')}\n`);
}
