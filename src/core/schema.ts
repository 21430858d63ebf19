import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';

// The small form of zod, which starts in a fraction of the time: every command reads compat.toml. It
// has no words for what is wrong until it is given some.
z.config(en());

export * from 'zod/mini';
