import type { ReactNode } from 'react';
import { Button, Group, Input, NumberField, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { leverById } from '../../contract/levers';
import type { Lever, LeverId } from '../../contract/levers';
import { valueInForce } from '../../contract/measures';
import type { Measure } from '../../contract/scenario';
import { holdLever, setLever } from '../../store/decide';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
import { useChoice, usePage, useSession } from '../session/page-context';
import { flagLetter } from '../timeline/flag-letter';
import { leverFormat, leverValue } from './lever-amount';
import { LeverHelp } from './lever-help';
import { LeverSwitch } from './lever-switch';
import './lever-control.css';

/** Which lever, and from which day a change of it acts. */
export interface LeverControlProps {
  readonly lever: LeverId;
  /** ISO date. */
  readonly from: string;
}

/** A lever: slider, number field, − and +, unit, from which date, and what is behind it. */
export function LeverControl({ lever: id, from }: LeverControlProps): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const lever: Lever = leverById(id);
  const measures = useChoice(({ plan }) => plan.present.measures);
  const held = useChoice((state) => (state.held?.lever === id ? state.held : null));
  const value = held?.value ?? valueInForce(measures, id, from);
  const measure = measures.find((candidate) => candidate.lever === id && candidate.from === from);
  const label = text(`lever.${id}.name`);
  const set = (next: number): void => {
    setLever(choices, { lever: id, value: next, from }, performance.now());
  };

  return (
    <div className="lever" role="group" aria-label={label}>
      <span className="lever-letter" data-on={measure !== undefined || undefined} aria-hidden="true">
        {measure === undefined ? '+' : flagLetter(measures, measure)}
      </span>
      <span className="lever-name" aria-hidden="true">
        {label}
      </span>
      <LeverHelp lever={id} />
      {lever.unit === 'switch' ? (
        <LeverSwitch lever={lever} label={label} value={value} onSet={set} />
      ) : (
        <>
          <LeverField lever={lever} label={label} value={value} onSet={set} />
          <LeverSlider
            lever={lever}
            label={label}
            value={value}
            onHold={(next) => {
              holdLever(choices, { lever: id, value: next, from });
            }}
            onSet={set}
          />
        </>
      )}
      <LeverNote lever={id} measure={measure} isHeld={held !== null} />
    </div>
  );
}

/** What the number field of a lever shows and does. */
interface LeverFieldProps {
  readonly lever: Lever;
  readonly label: string;
  readonly value: number;
  readonly onSet: (value: number) => void;
}

function LeverField({ lever, label, value, onSet }: LeverFieldProps): ReactNode {
  const { text } = useTexts();
  return (
    <NumberField
      className="lever-field"
      aria-label={text('app.lever.field', { lever: label, unit: text(`app.unit.${lever.unit}`) })}
      value={value}
      minValue={lever.min}
      maxValue={lever.max}
      step={lever.step}
      formatOptions={leverFormat(lever)}
      onChange={(next) => {
        if (Number.isFinite(next)) onSet(next);
      }}
    >
      <Group className="lever-group">
        <Input className="lever-input" />
        <Button slot="decrement" className="plain-button lever-minus">
          <Icon name="minus" />
        </Button>
        <Button slot="increment" className="plain-button lever-plus">
          <Icon name="plus" />
        </Button>
      </Group>
    </NumberField>
  );
}

/** What the slider of a lever shows and does; a value that is held is previewed, not yet decided. */
interface LeverSliderProps extends LeverFieldProps {
  readonly onHold: (value: number) => void;
}

function LeverSlider({ lever, label, value, onHold, onSet }: LeverSliderProps): ReactNode {
  const share = (at: number): number => ((at - lever.min) / (lever.max - lever.min)) * 100;
  const [low, high] = [Math.min(value, lever.default), Math.max(value, lever.default)];
  return (
    <Slider
      className="lever-slider"
      aria-label={label}
      value={value}
      minValue={lever.min}
      maxValue={lever.max}
      step={lever.step}
      formatOptions={leverFormat(lever)}
      onChange={onHold}
      onChangeEnd={onSet}
    >
      <SliderTrack className={`lever-track lever-track-${lever.status}`}>
        <span className="lever-tick" style={{ insetInlineStart: `${share(lever.default)}%` }} />
        <span
          className="lever-fill"
          style={{ insetInlineStart: `${share(low)}%`, inlineSize: `${share(high) - share(low)}%` }}
        />
        <SliderThumb className="lever-thumb" />
      </SliderTrack>
    </Slider>
  );
}

/** Which lever a note is about, what it does now, and whether it is held. */
interface LeverNoteProps {
  readonly lever: LeverId;
  readonly measure: Measure | undefined;
  readonly isHeld: boolean;
}

/** From when a lever acts and who decides; without a measure what it is. What the preview does not know is said. */
function LeverNote({ lever, measure, isHeld }: LeverNoteProps): ReactNode {
  const { choices } = usePage();
  const { text, list } = useTexts();
  const monthName = useMonthName();
  const owners = list(leverById(lever).owners.map((owner) => text(`owner.${owner}`).toLowerCase()));
  const { isComputing } = useSession('isComputing');
  const measures = useChoice(({ plan }) => plan.present.measures);
  const others = measures.filter((candidate) => candidate.lever === lever);
  const isBlind = leverById(lever).twin === 'none' && (isHeld || (measure !== undefined && isComputing));
  if (isBlind) return <p className="lever-note">{text('app.computing')}</p>;
  if (measure === undefined && others.length > 0) return <OtherMeasures measures={others} />;
  if (measure === undefined) return <p className="lever-note">{text(`lever.${lever}.short`)}</p>;
  return (
    <p className="lever-note">
      <Button
        className="text-button lever-date"
        onPress={() => {
          if (measure.id !== undefined) choices.setState({ sheet: { kind: 'measure', id: measure.id } });
        }}
      >
        {text('app.lever.from', { month: monthName(measure.from) })}
      </Button>
      {` · ${owners}`}
    </p>
  );
}

/** Measures of a lever that begin on another day than the one it would be turned from. */
function OtherMeasures({ measures }: { readonly measures: readonly Measure[] }): ReactNode {
  const { choices } = usePage();
  const texts = useTexts();
  const monthName = useMonthName();
  return (
    <p className="lever-note">
      {measures.map((measure) => (
        <Button
          key={measure.id}
          className="text-button lever-date"
          onPress={() => {
            if (measure.id !== undefined) choices.setState({ sheet: { kind: 'measure', id: measure.id } });
          }}
        >
          {texts.text('app.lever.other', {
            value: leverValue(texts, leverById(measure.lever), measure.value),
            month: monthName(measure.from),
          })}
        </Button>
      ))}
    </p>
  );
}
