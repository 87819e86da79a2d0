import type { ReactNode } from 'react';
import type { PlaceRef } from '../../store/place-ref';
import { GateSheet } from './gate-sheet';
import { HomeSheet } from './home-sheet';
import { ListSheet } from './list-sheet';
import { MunicipalitySheet } from './municipality-sheet';
import { NeighbourhoodSheet } from './neighbourhood-sheet';
import { VesselSheet } from './vessel-sheet';
import { WayOutSheet } from './way-out-sheet';

/** Something on the stage, closer: what it is, in numbers, compared with how things go now. */
export function PlaceSheet({ place, onClose }: { readonly place: PlaceRef; readonly onClose: () => void }): ReactNode {
  switch (place.kind) {
    case 'vessel':
      return <VesselSheet id={place.id} onClose={onClose} />;
    case 'neighbourhood':
      return <NeighbourhoodSheet neighbourhood={place.neighbourhood} onClose={onClose} />;
    case 'municipality':
      return <MunicipalitySheet municipality={place.municipality} onClose={onClose} />;
    case 'home':
      return <HomeSheet row={place.row} onClose={onClose} />;
    case 'list':
      return <ListSheet years={place.years} onClose={onClose} />;
    case 'gate':
      return <GateSheet group={place.group} onClose={onClose} />;
    case 'wayOut':
      return <WayOutSheet setting={place.setting} onClose={onClose} />;
  }
}
