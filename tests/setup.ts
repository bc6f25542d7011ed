// Before anything imports Dexie, which looks for IndexedDB once, when it is loaded.
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, vi } from 'vitest';
import { LOCALES, loadLocale } from '~/locales/text';

beforeAll(() => Promise.all(LOCALES.map(loadLocale)));
// Files run one after another in one process.
afterAll(() => vi.unstubAllGlobals());
