// Publishes the given entries in turn until it is killed.
const { answersOf, publish } = await import(process.argv[2]);
const { dir, publications } = JSON.parse(process.argv[3]);
const session = { log: { step() {}, command() {}, warn() {}, info() {} }, env: process.env };
const cache = { dir, also: [], fallbackDir: dir, form: { prefix: 'COMPAT_', algorithm: 'sha256' } };
const ready = publications.map((one) => ({
  ...one,
  answers: answersOf(one.answers.text, cache.form),
}));
process.stdout.write('started\n');
for (let turn = 0; ; turn++) await publish(session, cache, ready[turn % ready.length]);
