// Handed to Node.js with --require: writes to $COUNT_START what a run loaded, read and asked the thread pool for.
const fs = require('node:fs');
const { createHook } = require('node:async_hooks');
const path = require('node:path');

const { readFileSync, writeFileSync } = fs;
const asked = {};
const read = [];
const before = new Set(process.moduleLoadList);
createHook({
  init(_, type) {
    asked[type] = (asked[type] ?? 0) + 1;
  },
}).enable();
fs.readFileSync = (file, ...options) => {
  if (typeof file === 'string' && file.includes('/dist/cli/')) read.push(path.basename(file));
  return readFileSync(file, ...options);
};
process.once('exit', () => {
  const loaded = process.moduleLoadList
    .filter((name) => !before.has(name) && name.startsWith('NativeModule '))
    .map((name) => name.slice('NativeModule '.length));
  writeFileSync(process.env.COUNT_START, JSON.stringify({ asked, read, loaded }));
});
