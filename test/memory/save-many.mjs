// argv: the compiled room, JSON { root, id, name, file, rounds }. Keeps answers NAME-0, NAME-1, … one save each.
const [room, json] = process.argv.slice(2);
const { openKept } = await import(room);
const { root, id, name, file, rounds } = JSON.parse(json);
for (let round = 0; round < rounds; round++) {
  const kept = openKept({ dir: `${root}/results`, shipped: [], id });
  const since = Date.now() + 60_000;
  kept.put(
    { key: `${name}-${round}`, yes: true, output: name },
    { found: [file], missing: [], since },
  );
  await kept.save({ log: { command() {} }, env: process.env });
  if (round === 0) process.stdout.write('saved once\n');
}
