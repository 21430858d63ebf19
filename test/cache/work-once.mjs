// What a build does on a miss: under the lock, look again; make the patch where it is still
// missing. Each making leaves a line.
import { appendFileSync } from 'node:fs';

const { answersOf, changesTo, lookUp, publish } = await import(process.argv[2]);
const { dir, publication, workLog } = JSON.parse(process.argv[3]);
const session = { log: { step() {}, command() {}, warn() {}, info() {} }, env: process.env };
const cache = { dir, also: [], fallbackDir: dir, form: { prefix: 'COMPAT_', algorithm: 'sha256' } };
const answers = answersOf(publication.answers.text, cache.form);
const store = await changesTo(session, cache);
await store.alone(session, answers.fingerprint, async () => {
  if ((await lookUp(session, cache, answers.fingerprint))?.patch !== undefined) return;
  appendFileSync(workLog, `${process.pid}\n`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await publish(session, cache, { ...publication, answers });
});
