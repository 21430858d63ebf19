// Notes one kernel release in an entry.
const { addRelease, lookUp } = await import(process.argv[2]);
const { dir, fingerprint, release } = JSON.parse(process.argv[3]);
const session = { log: { step() {}, command() {}, warn() {}, info() {} }, env: process.env };
const cache = { dir, also: [], fallbackDir: dir, form: { prefix: 'COMPAT_', algorithm: 'sha256' } };
await addRelease(session, cache, await lookUp(session, cache, fingerprint), release);
