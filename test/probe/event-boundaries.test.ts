import { expect, test } from 'vitest';
import { makeFrameReader } from '../../codegen/probe/frame-reader.ts';

const lines = [
  '\ufeff: c',
  'event: a',
  'id: 1',
  'data: x',
  'data: y',
  '',
  'event: lost',
  '',
  ': c',
  '',
  'retry: 5',
  'data:z',
  '',
  '',
];
const frames = [
  { data: 'x\ny', event: 'a', id: '1' },
  { data: 'z', retry: '5' },
];

test.each(['\n', '\r', '\r\n'])(
  'event fields are read regardless of piece boundaries, with line ending %j',
  (end) => {
    const text = lines.join(end).slice(1);
    for (const size of [1, 2, 3, 7, text.length]) {
      const reader = makeFrameReader((one) => one);
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(pieces.flatMap((piece) => reader.take(piece))).toEqual(frames);
      expect(reader.rest()).toBe('');
    }
  },
);
