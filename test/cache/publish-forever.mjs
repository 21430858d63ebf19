// Publishes the given entries in turn until it is killed.
const { publish } = await import(process.argv[2]);
const { dir, publications } = JSON.parse(process.argv[3]);
const log = { step() {}, command() {}, warn() {}, info() {} };
const cache = { dir, also: [], algorithm: 'sha256', log };
process.stdout.write('started\n');
for (let turn = 0; ; turn++) await publish(cache, publications[turn % publications.length]);
