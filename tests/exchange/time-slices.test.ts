import { describe, expect, test } from 'vitest';
import { fileInSlices } from '~/exchange/time-slices';

function* slowly(count: number) {
  for (let at = 0; at < count; at++) {
    const until = performance.now() + 0.5;
    while (performance.now() < until);
    yield `${at}\n`;
  }
}

describe('what is taken in time slices', () => {
  test('is whole and in order, and lets others in between', async () => {
    let others = 0;
    const other = setInterval(() => others++, 0);
    const counts: number[] = [];
    const file = await fileInSlices(slowly(200), 'text/csv', { onSlice: (lines) => counts.push(lines) });
    clearInterval(other);
    expect(await file.text()).toBe([...slowly(200)].join(''));
    expect(file.type).toBe('text/csv');
    expect(counts.length).toBeGreaterThan(1);
    expect(others).toBeGreaterThan(0);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
  });

  test('stops when it is cancelled', async () => {
    const cancel = new AbortController();
    let taken = 0;
    function* counted() {
      for (const line of slowly(10_000)) {
        taken++;
        yield line;
      }
    }
    const writing = fileInSlices(counted(), 'text/csv', {
      signal: cancel.signal,
      onSlice: () => cancel.abort(),
    });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(taken).toBeLessThan(10_000);
  });
});
