import { leverById } from '../contract/levers';
import { PARAMETERS } from '../contract/parameters';
import type { Measure } from '../contract/scenario';
import type { TwinQuestion } from './run-twin';
import { TWIN_DEFAULTS } from './twin-parameters';
import type { TwinParameters } from './twin-parameters';
import type { DatedValue, TwinChange } from './twin-schedule';

/**
 * Weeks that faster letting takes off between notice and moving in when it is on in full: offers run from the notice
 * date for every home instead of half of them (10 days for the other half), works take 30% less (8 days).
 * @unit weeks
 * @source model-document, G-X4, grade C
 */
const FASTER_LETTING_WEEKS = 1.8;

/** What measures are asked of the twin with. */
export interface MeasuresContext {
  /** Week of the twin in which a date falls; may be broken. */
  readonly weekOf: (date: string) => number;
  /** Numbers of the twin without measures; left out, those of the baseline. */
  readonly parameters?: Partial<TwinParameters>;
  /** Homes sold when they come free, of the net sales of the twin. @unit homes per year */
  readonly salesPerYear?: number;
}

function dated(measure: Measure, value: number, weekOf: MeasuresContext['weekOf']): DatedValue {
  const { from, until, rampWeeks } = measure;
  const base = { value, fromWeek: weekOf(from), rampWeeks };
  return until === undefined ? base : { ...base, untilWeek: weekOf(until) };
}

function changesOf(measure: Measure, context: MeasuresContext): readonly TwinChange[] {
  const usual = { ...TWIN_DEFAULTS, ...context.parameters };
  const { salesPerYear = PARAMETERS.salesPerYear.default } = context;
  const at = (parameter: TwinChange['parameter'], value: number): TwinChange => ({
    parameter,
    ...dated(measure, value, context.weekOf),
  });
  switch (leverById(measure.lever).twin) {
    case 'sale-and-demolition':
      return [
        at('netSalesPerYear', usual.netSalesPerYear - salesPerYear * measure.value),
        at('demolitionsPerYear', usual.demolitionsPerYear * (1 - measure.value)),
      ];
    case 'letting-weeks':
      return [at('lettingWeeks', usual.lettingWeeks - FASTER_LETTING_WEEKS * measure.value)];
    case 'programme':
    case 'none':
      return [];
    default:
      return direct(measure, usual).map(([parameter, value]) => at(parameter, value));
  }
}

/** Shares of the causes of homelessness that a full lever takes away (T24, G05a). @source model-document */
const PRIVATE_RENT_CAUSE = 0.35;
const AFTERCARE_PREVENTS = 0.6;

/** Numbers of the twin that one lever sets. */
function direct(
  { lever, value }: Measure,
  usual: TwinParameters,
): readonly (readonly [TwinChange['parameter'], number])[] {
  switch (leverById(lever).twin) {
    case 'permit-holder-share':
      return [['permitHolderShare', value]];
    case 'permit-holder-ban':
      return [['permitHolderShare', usual.permitHolderShare * (1 - value)]];
    case 'institution-share':
      return [['institutionShare', value]];
    case 'homeless-share':
      return [['homelessShare', value]];
    case 'urgent-share':
      return [['urgentShare', value]];
    case 'evictions':
      return [['evictionRatePerYear', usual.evictionRatePerYear * (1 - value)]];
    case 'private-rent-loss':
      return [['otherHomelessPerYear', usual.otherHomelessPerYear * (1 - PRIVATE_RENT_CAUSE * value)]];
    case 'youth-homeless':
      return [['youthHomelessShare', usual.youthHomelessShare * (1 - AFTERCARE_PREVENTS * value)]];
    case 'forensic-living-places':
      return [['forensicLivingPlaces', value]];
    default:
      return [];
  }
}

/** What measures change in the twin; those of a lever it does not know change nothing. */
export function measuresQuestion(
  measures: readonly Measure[],
  context: MeasuresContext,
): Required<Pick<TwinQuestion, 'changes' | 'homesProgramme'>> {
  const acting = measures.filter((measure) => measure.off !== true);
  return {
    changes: acting.flatMap((measure) => changesOf(measure, context)),
    homesProgramme: acting
      .filter(({ lever }) => leverById(lever).twin === 'programme')
      .map((measure) => dated(measure, measure.value, context.weekOf)),
  };
}
