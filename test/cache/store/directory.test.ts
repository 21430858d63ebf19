import path from 'node:path';
import { directory } from '../../../src/cache/store/directory.js';
import { scratch } from '../make.js';
import { describeStore } from './contract.js';

describeStore('a directory', async () => directory(path.join(await scratch(), 'cocci_cache')));
