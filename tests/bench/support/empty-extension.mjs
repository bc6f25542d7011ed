// @ts-check
// An extension whose popup is one field and one empty script: what the browser itself takes to open one.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf } from '../../../scripts/goen-chromium.mjs';

/** Folder of the extension, which its caller removes. */
export function emptyExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'goen-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty popup',
    version: '1',
    key: Buffer.from('an empty popup to measure against').toString('base64'),
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.js'), '');
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><html lang="en"><title>Empty</title><label>Name <input></label><script type="module" src="popup.js"></script>',
  );
  return folder;
}

/** Address of the popup of such an extension. @param {string} folder */
export const emptyPopup = (folder) => `chrome-extension://${idOf(folder)}/popup.html`;
