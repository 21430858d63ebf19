// Takes an entry's lock, says so, and keeps it until it is killed.
const { changesTo } = await import(process.argv[2]);
const { dir, fingerprint } = JSON.parse(process.argv[3]);
const session = { log: { step() {}, command() {}, warn() {}, info() {} }, env: process.env };
const cache = { dir, also: [], fallbackDir: dir, form: { prefix: 'COMPAT_', algorithm: 'sha256' } };
const store = await changesTo(session, cache);
await store.alone(session, fingerprint, async () => {
  process.stdout.write('held\n');
  await new Promise((resolve) => setTimeout(resolve, 600_000));
});
