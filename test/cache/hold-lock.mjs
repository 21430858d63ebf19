// Takes an entry's lock, says so, and keeps it until it is killed.
const { withEntryLock } = await import(process.argv[2]);
const { dir, fingerprint } = JSON.parse(process.argv[3]);
const log = { step() {}, command() {}, warn() {}, info() {} };
await withEntryLock({ dir, also: [], algorithm: 'sha256', log }, fingerprint, async () => {
  process.stdout.write('held\n');
  await new Promise((resolve) => setTimeout(resolve, 600_000));
});
