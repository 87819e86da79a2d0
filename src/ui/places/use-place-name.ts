import { useMemo } from 'react';
import { FIRST_DWELLING, settingOfPlace } from '../../contract/settings';
import { useTexts } from '../language/use-texts';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useChoice, useSession } from '../session/page-context';

/** Names a place by its number: a setting, or a home by its neighbourhood and municipality. */
export function usePlaceName(): (place: number) => string {
  const { text } = useTexts();
  const { current } = useSession('current');
  const { region } = shippedScenario(useChoice(({ plan }) => plan.present.scenarioId));
  return useMemo(() => {
    const hoods = region.municipalities.flatMap((municipality) =>
      municipality.neighbourhoods.map(({ name }) => ({ neighbourhood: name, municipality: municipality.name })),
    );
    const places = current?.history.places;
    return (place) => {
      if (place < FIRST_DWELLING) return text(`setting.${settingOfPlace(place)}`);
      const hood = hoods[places?.neighbourhood[place - FIRST_DWELLING] ?? -1];
      return hood === undefined ? text('setting.social') : text('person.place.home', hood);
    };
  }, [region, current, text]);
}
