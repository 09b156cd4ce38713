import { register } from 'node:module';

/** Loaded before main.js by `access:matrix` alone: see drop-checks-hook.ts. The product has no such switch. */
register('./drop-checks-hook.js', import.meta.url);
