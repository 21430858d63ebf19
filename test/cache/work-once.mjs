// What a build does on a miss: under the lock, look again; make the patch where it is still
// missing. Each making leaves a line.
import { appendFileSync } from 'node:fs';

const { lookUp, publish, withEntryLock } = await import(process.argv[2]);
const { dir, publication, workLog } = JSON.parse(process.argv[3]);
const log = { step() {}, command() {}, warn() {}, info() {} };
const cache = { dir, also: [], algorithm: 'sha256', log };
await withEntryLock(cache, publication.fingerprint, async () => {
  if ((await lookUp(cache, publication.fingerprint))?.patch !== undefined) return;
  appendFileSync(workLog, `${process.pid}\n`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await publish(cache, publication);
});
