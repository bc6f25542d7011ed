import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineSplitter } from '~/domain/text/lines';

test('lines are the same, however the text is cut', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', '株', '\r', '\n') });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const splitter = lineSplitter();
      const lines = pieces.flatMap((each) => splitter.add(each));
      expect([...lines, splitter.rest()]).toEqual(pieces.join('').split('\n'));
    }),
  );
});
