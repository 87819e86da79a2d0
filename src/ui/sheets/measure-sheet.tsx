import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Button, SwitchButton, SwitchField } from 'react-aria-components';
import type { Calendar } from '../../contract/calendar';
import { leverById } from '../../contract/levers';
import type { Measure } from '../../contract/scenario';
import { moveMeasure, removeMeasure, shapeMeasure, switchMeasure } from '../../store/decide';
import { useTexts } from '../language/use-texts';
import { leverValue } from '../levers/lever-amount';
import { LeverControl } from '../levers/lever-control';
import { monthFrom } from '../levers/month-from';
import { monthsOn, yearAfter } from '../levers/months-on';
import { SheetFrame } from '../parts/sheet-frame';
import { useChoice, usePage, useSession } from '../session/page-context';
import { MonthFields } from './month-fields';

import '../parts/switch.css';
import './measure-sheet.css';

/** Times in which a measure may be reached, beside the one it has. @unit weeks */
const RAMPS = [0, 13, 26, 52, 104];

/** One measure of the plan: its value, from when to when it holds and how fast, whether it acts, and away with it. */
export function MeasureSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const { choices } = usePage();
  const texts = useTexts();
  const { text } = texts;
  const { calendar } = useSession('calendar');
  const measure = useChoice(({ plan }) => plan.present.measures.find((candidate) => candidate.id === id));
  const isGone = measure === undefined;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (measure === undefined) return null;
  const name = text(`lever.${measure.lever}.name`);
  const value = leverValue(texts, leverById(measure.lever), measure.value);
  return (
    <SheetFrame title={text('app.flag', { lever: name, value })} onClose={onClose}>
      <div className="measure">
        <LeverControl lever={measure.lever} from={measure.from} />
        <MonthFields
          legend={text('app.measure.from')}
          calendar={calendar}
          first={calendar.now}
          date={measure.from}
          onChange={(date) => {
            moveMeasure(choices, { id, from: monthFrom(calendar, date) }, performance.now());
          }}
        />
        <RampField id={id} measure={measure} />
        <EndFields id={id} measure={measure} calendar={calendar} />
        <SwitchField
          isSelected={measure.off !== true}
          onChange={(on) => {
            switchMeasure(choices, { id, on }, performance.now());
          }}
        >
          <SwitchButton className="switch">
            <span className="switch-box" />
            {text('app.measure.acts')}
          </SwitchButton>
        </SwitchField>
        <p className="secondary">{text('app.measure.region')}</p>
        <Button
          className="outline-button"
          onPress={() => {
            removeMeasure(choices, id, performance.now());
          }}
        >
          {text('app.measure.remove')}
        </Button>
      </div>
    </SheetFrame>
  );
}

/** A measure that is being looked at. */
interface MeasureProps {
  readonly id: string;
  readonly measure: Measure;
}

/** How fast the value of a measure is reached. */
function RampField({ id, measure }: MeasureProps): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const { rampWeeks, until } = measure;
  const offered = [...new Set([...RAMPS, rampWeeks])].sort((a, b) => a - b);
  return (
    <label className="measure-line">
      <span className="measure-legend">{text('app.measure.ramp')}</span>
      <select
        value={rampWeeks}
        onChange={(event) => {
          const shape = { rampWeeks: Number(event.currentTarget.value), until };
          shapeMeasure(choices, { id, shape }, performance.now());
        }}
      >
        {offered.map((weeks) => (
          <option key={weeks} value={weeks}>
            {text('app.measure.ramp.weeks', { weeks })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether a measure ends before the run does, and when. */
function EndFields({ id, measure, calendar }: MeasureProps & { readonly calendar: Calendar }): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const { rampWeeks, until, from } = measure;
  const end = (date: string | undefined): void => {
    shapeMeasure(choices, { id, shape: { rampWeeks, until: date } }, performance.now());
  };
  return (
    <>
      <SwitchField
        isSelected={until !== undefined}
        onChange={(isEnding) => {
          end(isEnding ? yearAfter(calendar, from) : undefined);
        }}
      >
        <SwitchButton className="switch">
          <span className="switch-box" />
          {text('app.measure.ends')}
        </SwitchButton>
      </SwitchField>
      {until !== undefined && (
        <MonthFields
          legend={text('app.measure.until')}
          calendar={calendar}
          first={monthsOn(from, 1)}
          date={until}
          onChange={end}
        />
      )}
    </>
  );
}
