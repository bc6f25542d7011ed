import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Form } from '~/components/ui/forms/Form';
import { fieldProblem } from '~/components/ui/forms/field-problem';
import { Labelled } from '~/components/ui/forms/Labelled';
import { withMission } from '../storage/support/store';
import { renderPipeline, renderScreen, rowsOf } from './support/render';

withMission();

/** What a screen reader says of a field beside its name. */
const described = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();

test('a mission without a name: our sentence under the field, the focus in it, gone once it is filled', async () => {
  const page = renderPipeline('missions');
  await page.click(/^New mission$/);
  const name = await page.field('Name');
  await page.fill(name, '   ');
  const zone = await page.findByLabelText('Time zone');
  await page.fill(zone, '');
  await page.click('Save');
  await expect.poll(() => described(name)).toBe('Fill in “Name”.');
  expect(described(zone)).toBe('Fill in “Time zone”.');
  expect([name, zone].map((field) => field.getAttribute('aria-invalid'))).toEqual(['true', 'true']);
  expect(document.activeElement).toBe(name);
  await page.fill(name, 'Missione di prova');
  await expect.poll(() => name.getAttribute('aria-invalid')).toBeNull();
  expect(described(name)).toBe('');
  expect(described(zone)).not.toBe('');
  // The name of the field stays its label alone.
  await page.field('Name');
  expect(await rowsOf('missions')).toHaveLength(1);
});

test('an event without a name and a kind of its own without words', async () => {
  const page = renderPipeline('missions');
  await page.click(/^New event$/);
  await page.choose('Kind', 'Another kind');
  await page.click('Save');
  const dialog = within(await page.findByRole('dialog'));
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect.poll(() => described(name)).toBe('Fill in “Name”.');
  expect(document.activeElement).toBe(name);
});

/** A form with one control, submitted; what is said of the control. */
async function saidOf(control: React.ReactNode): Promise<{ said: string; submitted: number }> {
  let submitted = 0;
  const page = renderScreen(
    <Form onSubmit={() => submitted++}>
      <Labelled label="Probe" hint="a hint">
        {control}
      </Labelled>
      <button type="submit">Go</button>
    </Form>,
  );
  await page.click('Go');
  return { said: described(page.getByLabelText(/^Probe/)), submitted };
}

test.each([
  ['a list without a choice', <select key="1" required defaultValue="" />, 'Choose “Probe”.'],
  [
    'a number above the most',
    <input key="3" type="number" max="40" defaultValue="41" />,
    '“Probe” is too big. The most is 40.',
  ],
  [
    'a number below the least',
    <input key="4" type="number" min="1" defaultValue="0" />,
    '“Probe” is too small. The least is 1.',
  ],
  [
    'an address of mail',
    <input key="5" type="email" defaultValue="nobody" />,
    '“Probe” is not an e-mail address. Write it like name@company.example.',
  ],
  [
    'an address of the web',
    <input key="6" type="url" defaultValue="nowhere" />,
    '“Probe” is not a web address. Write it like https://www.company.example.',
  ],
  ['a day left empty', <input key="7" type="date" required />, 'Choose “Probe”.'],
])('%s is refused with its own sentence', async (_, control, sentence) => {
  expect(await saidOf(control)).toEqual({ said: sentence, submitted: 0 });
});

test('a form whose fields are right is submitted once and says nothing', async () => {
  expect(await saidOf(<input required defaultValue="x" />)).toEqual({ said: '', submitted: 1 });
});

test('a day outside its bounds, which only a browser checks, is named with the bound', async () => {
  const page = renderScreen(<input type="date" min="2031-06-06" aria-label="First day" />);
  const day = page.getByLabelText<HTMLInputElement>('First day');
  Object.defineProperty(day, 'validity', { configurable: true, value: { rangeUnderflow: true } });
  expect(fieldProblem(day, 'en')).toBe('“First day” is too early. Choose Fri, 6 Jun 2031 or later.');
  Object.defineProperty(day, 'validity', { configurable: true, value: { badInput: true } });
  expect(fieldProblem(day, 'en')).toBe('“First day” is not a whole day. Choose day, month and year.');
});
