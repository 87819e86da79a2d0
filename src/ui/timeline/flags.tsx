import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dayNumber } from '../../contract/calendar';
import { leverById } from '../../contract/levers';
import type { Measure } from '../../contract/scenario';
import type { TimeAxis } from '../chart/time-axis';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { leverValue } from '../levers/lever-amount';
import { useChoice, usePage, useSession } from '../session/page-context';
import { flagLetter } from './flag-letter';
import { placeFlags } from './flag-rows';
import { targetNamePlace } from './target-name-place';
import './flags.css';

const ROWS = 3;
/** Mean width of a letter of a flag's name, and of the letter box before it. @unit pixels */
const LETTER_PIXELS = 6.6;
const BOX_PIXELS = 34;

/** The measures of the plan as flags on stems, where they begin. */
export function Flags({ axis }: { readonly axis: TimeAxis }): ReactNode {
  const { choices } = usePage();
  const texts = useTexts();
  const { text } = texts;
  const monthName = useMonthName();
  const { calendar } = useSession('calendar');
  const measures = useChoice(({ plan }) => plan.present.measures);
  const flags = measures.map((measure) => {
    const name = text('app.flag', {
      lever: text(`lever.${measure.lever}.name`),
      value: leverValue(texts, leverById(measure.lever), measure.value),
    });
    const x = axis.x(dayNumber(calendar, measure.from));
    return { measure, name, x, width: Math.min(axis.width - x, BOX_PIXELS + name.length * LETTER_PIXELS) };
  });
  const places = placeFlags(flags, ROWS, targetNamePlace(axis, axis.x(dayNumber(calendar, calendar.target))));
  const open = (measure: Measure): void => {
    if (measure.id !== undefined) choices.setState({ sheet: { kind: 'measure', id: measure.id } });
  };
  if (flags.length === 0) return null;
  return (
    <ul className="flags" aria-label={text('app.flags')}>
      {flags.map(({ measure, name, x }, index) => (
        <li
          key={measure.id}
          className="flag"
          data-row={places[index]?.row}
          data-off={measure.off}
          style={{ insetInlineStart: x }}
        >
          <Button
            className="flag-button"
            onPress={() => {
              open(measure);
            }}
          >
            <span className="flag-letter">{flagLetter(measures, measure)}</span>
            {places[index]?.isNamed === true && (
              <span className="flag-name" aria-hidden="true">
                {name}
              </span>
            )}{' '}
            <span className="visually-hidden">{text('app.flag.label', { name, month: monthName(measure.from) })}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
