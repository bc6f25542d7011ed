import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { bareScript } from './scripts/bare-script.mjs';
import { catalogues, catalogueTypes, manifestMessages } from './scripts/catalogues.mjs';
import { licences } from './scripts/licences.mjs';
import { pagePolicy } from './scripts/page-policy.mjs';

/** A public key that fixes the extension's id, so that it finds its database after its folder was moved. The private key was never stored. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2GJaJFz7OR51+BBQabCXGbvkA83YUNGSDEsF1RxDlKLEQ7h/zg5EamOj1TIaD6ck+NSCFTpDCCKCnqZj2mKcbK7TXZO1b8tehF8zk4Jf7C30cdyoLx2WajbI+aCdKNMGFdFGbEoiAy9tYO9JRwo3cQzJPvxTliB3OcuuvI10DMILYGjO6FQVceoNFFA2az37VlzOUos9CqNJnOb+1XnrJVRBrodFNJxkFK11VKVK8AYuD7nLE5l6xKD+9sk1Fe+Yc0TOFu+0Xnc9TpXZmKz10HxUyAWtJAZqAWNeshEZn52+vzPsoviu89J1INuHVcmcrMMK9En/sgQIBmfPAQKu5QIDAQAB';

/**
 * What pages load in turn, a chunk each, as each further file delays the popup more than its size does: all of its first frame
 * with React, then what it shows next, what asks the browser, the storage, and what reads a page. The first group that needs a module has it.
 */
const CHUNKS = [
  {
    name: 'first-frame',
    test: /components\/(app\/(GoenRoot|loaders|popup\/Popup)\.tsx?|ui\/styles\/base\.css)$|locales\/first\.ts$|platform\/watch-errors\.ts$|react-dom\/client\.js$|virtual:wxt-html-plugins/,
  },
  {
    name: 'second-frame',
    test: /components\/(app\/(ClockNotice|CopyDetails|FirstRows|popup\/OpenPanelButton|Recovery|StoreNotice|WindowServices)|screens\/(capture\/(ManualForm|NextStep|PageBanner|PlacementFields)|first-start\/(NoEvents|UndatedNotice)|leads\/LeadsTab)|records\/organisation\/(Doubts|EvidenceNote)|ui\/dialogs\/(DialogStack|StatusLine))\.tsx$/,
  },
  { name: 'platform', test: /platform\/index\.ts$/ },
  { name: 'storage', test: /storage\/index\.ts$/ },
  {
    name: 'reading',
    test: /capture\/read\/index\.ts$|domain\/capture\/(company-choice|form-from-extraction)\.ts$/,
  },
].map((group, at) => ({ ...group, priority: 9 - at }));

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [catalogues(), bareScript()],
    // Workbooks are written in a worker, which Vite builds separately.
    worker: { format: 'es' },
  }),
  hooks: {
    // Despite `imports: false` WXT puts an import of its storage and of the polyfill into each file that names something `storage` or `browser`.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { presets: [], imports: [] });
    },
    // Only extension pages share chunks: the script injected into web pages must be one file.
    'vite:build:extendConfig': (entrypoints, config) => {
      const named = (name: string) => entrypoints.some((each) => each.name === name);
      // In the injected script constants are shortest where they are used. Elsewhere that would repeat the list of public suffixes, one long string, in each place that reads it.
      const rolldownOptions = named('capture') ? {} : { optimization: { inlineConst: false } };
      const chunks = named('popup') && {
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
      };
      Object.assign(
        config,
        mergeConfig(config, { build: mergeConfig({ rolldownOptions }, chunks || {}, false) }),
      );
    },
    'prepare:types': (_wxt, entries) => {
      entries.push({ path: 'types/catalogues.d.ts', text: catalogueTypes(), tsReference: true });
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...manifestMessages(), licences());
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: pagePolicy(command) },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'goen@goen.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: KEY, minimum_chrome_version: '122' }),
  }),
});
