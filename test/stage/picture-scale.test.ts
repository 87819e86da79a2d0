import { expect, it } from 'vitest';
import { PictureScale, type ScaleWish } from '../../src/stage/picture-scale';

const NARROW: ScaleWish = {
  years: 6,
  ribbon: { peoplePerDot: 20, pitch: 3 },
  vessels: { peoplePerDot: 1, pitch: 4 },
  otherHomes: 1,
};
const [A, B] = [{}, {}];
const FULL: ScaleWish = {
  years: 8,
  ribbon: { peoplePerDot: 10, pitch: 2 },
  vessels: { peoplePerDot: 1, pitch: 3.5 },
  otherHomes: 5,
};

it('is that of the only picture', () => {
  const scale = new PictureScale();
  expect(scale.common).toBeUndefined();
  scale.wish(A, NARROW);
  expect(scale.common).toEqual(NARROW);
});

it('has room for all pictures, whichever wished first: the longest list, most people to a dot, smallest dots', () => {
  const [first, second] = [new PictureScale(), new PictureScale()];
  first.wish(A, NARROW);
  first.wish(B, FULL);
  second.wish(B, FULL);
  second.wish(A, NARROW);
  expect(first.common).toEqual({
    years: 8,
    ribbon: { peoplePerDot: 20, pitch: 3 },
    vessels: { peoplePerDot: 1, pitch: 3.5 },
    otherHomes: 5,
  });
  expect(second.common).toEqual(first.common);
});

it('is a new one only where something common changed, and no longer that of a picture that is gone', () => {
  const scale = new PictureScale();
  scale.wish(A, NARROW);
  const { version } = scale;
  scale.wish(A, { ...NARROW });
  expect(scale.version).toBe(version);
  scale.wish(B, FULL);
  expect(scale.version).toBe(version + 1);
  scale.forget(B);
  expect(scale.common).toEqual(NARROW);
  expect(scale.version).toBe(version + 2);
});
