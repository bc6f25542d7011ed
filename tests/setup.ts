// Before anything imports Dexie, which looks for IndexedDB once, when it is loaded.
import 'fake-indexeddb/auto';
import { beforeAll } from 'vitest';
import { LOCALES, loadLocale } from '~/locales/text';

beforeAll(() => Promise.all(LOCALES.map(loadLocale)));
