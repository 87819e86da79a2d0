import type { StageThing } from '../../stage/stage';
import type { PlaceRef } from '../../store/place-ref';

/** What is opened of something that was pointed at. */
export function placeRefOf(thing: StageThing): PlaceRef {
  switch (thing.kind) {
    case 'home':
      return { kind: 'home', row: thing.row };
    case 'neighbourhood':
      return { kind: 'neighbourhood', neighbourhood: thing.neighbourhood };
    case 'municipality':
      return { kind: 'municipality', municipality: thing.municipality };
    case 'vessel':
      return { kind: 'vessel', id: thing.id };
    case 'list':
      return { kind: 'list', years: thing.years };
    case 'gate':
      return { kind: 'gate', group: thing.group };
    case 'wayOut':
      return { kind: 'wayOut', setting: thing.setting };
  }
}
