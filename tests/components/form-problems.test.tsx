import { fireEvent, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Form } from '~/components/ui/forms/Form';
import { FormProblem } from '~/components/ui/forms/FormProblem';
import { Labelled } from '~/components/ui/forms/Labelled';
import { Problem } from '~/domain/problem';
import { withMission } from '../storage/support/store';
import { renderPipeline, renderScreen, rowsOf } from './support/render';

withMission();

const REVERSED = 'The last day is before the first. Correct one of them.';

/** What a screen reader says of a field beside its name. */
const described = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();

test('a time zone that does not exist is said under it, with the focus there, and gone once it is put right', async () => {
  const page = renderPipeline('missions');
  await page.click(/^New mission$/);
  await page.fill(await page.field('Name'), 'Missione di prova');
  const zone = await page.findByLabelText('Time zone');
  await page.fill(zone, 'Asia/Atlantis');
  await page.click('Save');
  await expect.poll(() => described(zone)).toMatch(/^There is no such time zone\./);
  expect(document.activeElement).toBe(zone);
  expect(within(page.getByRole('dialog')).queryByRole('alert')).toBeNull();
  await page.fill(zone, 'Asia/Tokyo');
  expect([described(zone), zone.getAttribute('aria-invalid')]).toEqual(['', null]);
  await page.click('Save');
  await expect.poll(() => rowsOf('missions')).toHaveLength(2);
});

test('reversed dates of an event are said under its last day, again at each try', async () => {
  const page = renderPipeline('missions');
  await page.click(/^New event$/);
  const dialog = within(await page.findByRole('dialog'));
  await page.fill(dialog.getByRole('textbox', { name: 'Name' }), 'Fiera di prova');
  const [first, last] = [dialog.getByLabelText('First day'), dialog.getByLabelText('Last day')];
  await page.fill(first, '2031-06-06');
  await page.fill(last, '2031-06-05');
  await page.click('Save');
  await expect.poll(() => described(last)).toBe(REVERSED);
  expect(document.activeElement).toBe(last);
  // A picker of days tells of an input too. Either day puts it right.
  fireEvent.input(first, { target: { value: '2031-06-07' } });
  expect(described(last)).toBe('');
  await page.click('Save');
  await expect.poll(() => described(last)).toBe(REVERSED);
  await page.fill(last, '2031-06-08');
  await page.click('Save');
  await expect
    .poll(() => rowsOf('missionEvents'))
    .toContainEqual(expect.objectContaining({ name: 'Fiera di prova', endsOn: '2031-06-08' }));
});

function Refusing({ problem }: { problem: Problem }) {
  const [refused, setRefused] = useState<Problem>();
  return (
    <Form onSubmit={() => setRefused(problem)}>
      <Labelled field="b12" label="Stand">
        <input />
      </Labelled>
      <FormProblem problem={refused} />
      <button type="submit">Go</button>
    </Form>
  );
}

test('a refused value is named by its label in the form', async () => {
  const page = renderScreen(<Refusing problem={new Problem('value-too-long', 'custom.b12')} />);
  await page.click('Go');
  const field = page.getByRole('textbox', { name: 'Stand' });
  expect(described(field)).toBe('“Stand” is too long to be kept: shorten it and save again.');
  expect(document.activeElement).toBe(field);
  expect(page.queryByRole('alert')).toBeNull();
});

test('a refusal about no field of the form is its note', async () => {
  const page = renderScreen(<Refusing problem={new Problem('no-room')} />);
  await page.click('Go');
  await page.findByRole('alert');
  expect(page.getByRole('textbox', { name: 'Stand' }).getAttribute('aria-invalid')).toBeNull();
});
