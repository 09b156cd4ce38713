import { exitWithParent } from './exit-with-parent.js';

// Loaded with `node --import` in front of any entry, so that no entry has to remember it.
exitWithParent();
