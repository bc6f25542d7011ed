// Before anything imports Dexie, which looks for IndexedDB once, when it is loaded.
import 'fake-indexeddb/auto';
