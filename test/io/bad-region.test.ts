import { describe, expect, it } from 'vitest';
import { good, inWords, town, withQuarter, withRegion } from '../support/scenario-in-words';

describe('a bad region', () => {
  it.each<[string, unknown, string[]]>([
    [
      'no region',
      { ...good, region: undefined },
      ['region: This is missing. Expected: the name of a region, or an object.'],
    ],
    [
      'a region that is a number',
      { ...good, region: 3 },
      ['region: Here stands a number. Expected: the name of a region, or an object.'],
    ],
    [
      'an unknown region',
      { ...good, region: 'constructor' },
      ['region: The region “constructor” does not exist. Choose from: demo, or describe a region as an object.'],
    ],
    [
      'an empty region',
      withRegion({ municipalities: [] }),
      ['region.municipalities: The region has no municipalities. A region has at least one.'],
    ],
    [
      'a municipality without neighbourhoods',
      withRegion({ municipalities: [{ ...town, neighbourhoods: [] }] }),
      [
        'region.municipalities[0].neighbourhoods: The municipality has no neighbourhoods. A municipality has at least one.',
      ],
    ],
    [
      'a name used twice in a region',
      withRegion({ municipalities: [town, { ...town, id: 'b' }] }),
      [
        'region.municipalities[1].neighbourhoods[0].id: The name “a-1” is already used at region.municipalities[0].neighbourhoods[0].id. Each name may occur once.',
      ],
    ],
    [
      'half a home',
      withQuarter({ homes: { S: 0.5, M: 0, L: 0, SEN: 0 } }),
      ['region.municipalities[0].neighbourhoods[0].homes.S: 0.5 is not a whole number. Expected: a whole number.'],
    ],
    [
      'more homes than a neighbourhood holds',
      withQuarter({ homes: { S: 30000, M: 30000, L: 0, SEN: 0 } }),
      ['region.municipalities[0].neighbourhoods[0].homes: There are 60,000 homes here. Allowed: at most 50,000.'],
    ],
    [
      'a type of home that does not exist',
      withQuarter({ homes: { S: 1, M: 1, L: 1, SEN: 1, XL: 1 } }),
      [
        'region.municipalities[0].neighbourhoods[0].homes.XL: The name “XL” does not exist here. Do you mean “L”? Allowed: S, M, L, SEN.',
      ],
    ],
    ['a size of nothing', withRegion({ scale: 0 }), ['region.scale: 0 is out of range. Allowed: 0.0001 to 40.']],
    [
      'outlines that do not fit',
      withRegion({ layout: { municipalities: [], neighbourhoods: [[0, 0, 1, 1, 1]] } }),
      [
        'region.layout.municipalities: There are 0 outlines. Expected: 1, one per municipality, in the same order.',
        'region.layout.neighbourhoods[0]: This outline has 5 numbers. Expected: an even number of at least six (x and y in turn).',
      ],
    ],
  ])('%s is refused with what would be accepted', (_name, input, expected) => {
    expect(inWords(input)).toEqual(expected);
  });
});
