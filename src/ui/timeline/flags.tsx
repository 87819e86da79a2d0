import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dayNumber } from '../../contract/calendar';
import { leverById } from '../../contract/levers';
import type { Measure } from '../../contract/scenario';
import type { TimeAxis } from '../../chart/time-axis';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { leverValue } from '../levers/lever-amount';
import { useChoice, usePage, useSession } from '../session/page-context';
import { flagLetter } from './flag-letter';
import { flagRows } from './chart-room';
import { placeFlags } from './flag-rows';
import { useFlagMove } from './use-flag-move';
import { targetNamePlace } from './target-name-place';
import './flags.css';

/** Mean width of a letter of a flag's name, and of the letter box before it. @unit pixels */
const LETTER_PIXELS = 6.6;
const BOX_PIXELS = 34;

/** The measures of the plan as flags on stems, where they begin. */
export function Flags({ axis, height }: { readonly axis: TimeAxis; readonly height: number }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
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
  const places = placeFlags(
    flags,
    flagRows(height),
    targetNamePlace(axis, axis.x(dayNumber(calendar, calendar.target))),
  );
  if (flags.length === 0) return null;
  return (
    <ul className="flags" aria-label={text('app.flags')}>
      {flags.map(({ measure, name }, index) => (
        <Flag
          key={measure.id}
          axis={axis}
          measure={measure}
          name={name}
          letter={flagLetter(measures, measure)}
          row={places[index]?.row}
          isNamed={places[index]?.isNamed === true}
        />
      ))}
    </ul>
  );
}

/** A flag, what it says and where. */
interface FlagProps {
  readonly axis: TimeAxis;
  readonly measure: Measure;
  readonly name: string;
  readonly letter: string;
  readonly row: number | undefined;
  readonly isNamed: boolean;
}

/** One measure as a flag: pressed it opens, dragged or with the arrow keys it moves. */
function Flag({ axis, measure, name, letter, row, isNamed }: FlagProps): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const monthName = useMonthName();
  const { calendar } = useSession('calendar');
  const { from, isHeld, hasMoved, hand } = useFlagMove(axis, measure);
  return (
    <li
      className="flag"
      data-row={row}
      data-off={measure.off}
      data-held={isHeld || undefined}
      style={{ insetInlineStart: axis.x(dayNumber(calendar, from)) }}
      {...hand}
    >
      <Button
        className="flag-button"
        aria-description={text('app.flag.move')}
        onPress={() => {
          if (measure.id !== undefined && !hasMoved()) choices.setState({ sheet: { kind: 'measure', id: measure.id } });
        }}
      >
        <span className="flag-letter">{letter}</span>
        {(isNamed || isHeld) && (
          <span className="flag-name" aria-hidden="true">
            {isHeld ? monthName(from) : name}
          </span>
        )}{' '}
        <span className="visually-hidden">{text('app.flag.label', { name, month: monthName(from) })}</span>
      </Button>
    </li>
  );
}
