import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dateOfDay } from '../../contract/calendar';
import type { IndicatorId } from '../../contract/indicators';
import { DISPLAY_GROUP_OF_CHANNEL } from '../../contract/households';
import type { PlaceRef } from '../../store/place-ref';
import { stageFacts } from '../figures/stage-facts';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { useOpenPlace } from '../places/use-open-place';
import { vesselOfSetting } from '../places/vessel-plan';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useChoice, usePage, useSession } from '../session/page-context';
import '../sheets/table-sheet.css';
import './stage-words.css';

/** The whole picture in words and tables, at the end of the month shown. */
export function StageWords(): ReactNode {
  const { text, number } = useTexts();
  const monthName = useMonthName();
  const view = useSession('calendar', 'readingDay', 'current', 'baseline', 'isShowingBaseline');
  const run = view.isShowingBaseline ? view.baseline : view.current;
  const { region } = shippedScenario(useChoice(({ plan }) => plan.present.scenarioId));
  const month = monthName(dateOfDay(view.calendar, view.readingDay));
  const facts = useMemo(
    () => (run === null ? null : stageFacts(run.counts, region, view.readingDay)),
    [run, region, view.readingDay],
  );
  if (facts === null) return <p>{text('app.sentence.opening')}</p>;
  const rate = (value: number): string => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div className="words">
      <h2>{text('app.words.title', { month })}</h2>
      <p>{text('app.words.homes', { homes: facts.homes, empty: facts.empty })}</p>
      {facts.places.map(({ kind, settings }) => (
        <Facts
          key={kind}
          caption={text(`app.words.place.${kind}`)}
          columns={[text('app.words.households')]}
          rows={settings.map(({ setting, households }) => ({
            name: text(`setting.${setting}`),
            place: setting === 'list' ? { kind: 'list', years: 0 } : { kind: 'vessel', id: vesselOfSetting(setting) },
            values: [number(households)],
          }))}
        />
      ))}
      <Facts
        caption={text('app.words.ready')}
        columns={[text('app.words.people')]}
        rows={facts.ready.map(({ column, people }) => ({
          name: text(`app.column.${column}`),
          values: [number(people)],
        }))}
      />
      <Facts
        caption={text('app.words.lettings')}
        columns={[text('app.words.perWeek')]}
        rows={facts.lettings.map(({ channel, perWeek }) => ({
          name: text(`channel.${channel}`),
          indicator: `lettings${channel}` as const,
          place: { kind: 'gate', group: DISPLAY_GROUP_OF_CHANNEL[channel] },
          values: [rate(perWeek)],
        }))}
      />
      <Facts
        caption={text('app.words.waiting')}
        columns={[text('app.words.households')]}
        rows={facts.waiting.map(({ channel, reason, households }) => ({
          name: `${text(`channel.${channel}`)}. ${text(`reason.${reason}`)}`,
          values: [number(households)],
        }))}
      />
      <Facts
        caption={text('app.words.leaving')}
        columns={[text('app.words.perWeek')]}
        rows={facts.leaving.map(({ setting, perWeek }) => ({
          name: text(`setting.${setting}`),
          place: { kind: 'wayOut', setting },
          values: [rate(perWeek)],
        }))}
      />
      <Facts
        caption={text('app.words.municipalities')}
        columns={[text('app.words.homesHead'), text('app.words.emptyHead')]}
        rows={facts.municipalities.map(({ name, homes, empty }, municipality) => ({
          name,
          place: { kind: 'municipality', municipality },
          values: [number(homes), number(empty)],
        }))}
      />
    </div>
  );
}

/** One line of a table; where its name stands for something on the picture, it opens that. */
interface FactRow {
  readonly name: string;
  readonly place?: PlaceRef;
  /** Whose why its number opens. */
  readonly indicator?: IndicatorId;
  readonly values: readonly string[];
}

/** One table of the picture. */
interface FactsProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FactRow[];
}

function Facts({ caption, columns, rows }: FactsProps): ReactNode {
  const openPlace = useOpenPlace();
  // What cannot be seen is read, not pressed: the buttons come with the words.
  const isInWords = useChoice((state) => state.stageInWords);
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, place, indicator, values }) => (
          <tr key={name}>
            <th scope="row">
              {place === undefined || !isInWords ? (
                name
              ) : (
                <Button
                  className="text-button"
                  onPress={() => {
                    openPlace(place);
                  }}
                >
                  {name}
                </Button>
              )}
            </th>
            {values.map((value, index) => (
              <td key={columns[index]}>
                {indicator === undefined || !isInWords ? value : <WhyNumber number={value} indicator={indicator} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A number that answers why it is what it is. */
function WhyNumber({ number, indicator }: { readonly number: string; readonly indicator: IndicatorId }): ReactNode {
  const { choices } = usePage();
  return (
    <Button
      className="text-button words-why"
      onPress={() => {
        choices.setState({ sheet: { kind: 'why', indicator } });
      }}
    >
      {number}
    </Button>
  );
}
