import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../../scripts/run.mjs';
import { expect, PROFILES, test } from '../goen';

const PAGE = join(ROOT, 'tests', 'fixtures', 'sites', 'www.mirai-eisei.example', 'company', 'index.html');

const capture = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'capture.mjs'), ...args])).stdout;

test('npm run capture prints one line of JSON a page, read as the popup reads it', async () => {
  const [line = '', ...rest] = (await capture('--file', PAGE, '--url', PROFILES.mirai)).split('\n');
  expect(rest).toEqual(['']);
  const { id, draft, ms } = JSON.parse(line);
  expect(id).toBe('index.html');
  expect(ms).toBeGreaterThan(0);
  expect(draft).toMatchObject({
    nameJa: 'みらい衛星株式会社',
    nameEn: 'Mirai Satellite Inc.',
    corporateNumber: '7999901000001',
    phone: '+81290000001',
    emails: ['info@mirai-eisei.example'],
    established: '2018-04-02',
    capitalJpy: 123_450_000,
    employees: 48,
    representativeName: '架空 花子',
  });
});

test('npm run capture serves each page of a manifest with its own bytes and charset', async () => {
  // みらい株式会社 and 商号 in Shift_JIS, on a page that says otherwise; the charset it was sent with stands first.
  const name = Buffer.from('82dd82e782a28a948eae89ef8ed0', 'hex');
  const label = Buffer.from('8fa48d86', 'hex');
  const markup = ['<meta charset="utf-8"><title>', '</title><table><tr><th>', '<td>'].map((each) =>
    Buffer.from(each),
  );
  const page = markup.flatMap((each, at) => [each, [name, label, name][at] ?? name]);
  mkdirSync(test.info().outputPath('pages'));
  writeFileSync(test.info().outputPath('pages', 'sjis.html'), Buffer.concat(page));
  const url = 'https://www.mirai-eisei.example/old.html';
  const manifest = [{ id: 'old', file: 'sjis.html', url_guess: url, charset: 'shift_jis' }];
  writeFileSync(test.info().outputPath('manifest.json'), JSON.stringify(manifest));
  const { id, draft } = JSON.parse(await capture('--manifest', test.info().outputPath('manifest.json')));
  expect(id).toBe('old');
  expect(draft.nameJa).toBe('みらい株式会社');
});

test('npm run capture explains where each value comes from', async () => {
  const told = await capture('--file', PAGE, '--url', PROFILES.mirai, '--explain');
  expect(told).toMatch(/corporateNumber +7999901000001\n +← table, \d+ %: 法人番号：7999901000001/);
});
