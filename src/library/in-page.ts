/** What the index of the pages searches with: scripts/build.mjs makes a script of it that knows no Node. */
import { search } from './search.js';

Object.assign(globalThis, { compatGenSearch: search });
