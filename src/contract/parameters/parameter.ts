import type { Grade, SourceId } from '../sources';

/** Unit of a parameter; shares and probabilities run 0..1, a switch is 0 (off) or 1 (on). */
export type ParameterUnit =
  | 'perYear'
  | 'householdsPerYear'
  | 'homesPerYear'
  | 'homes'
  | 'households'
  | 'share'
  | 'days'
  | 'weeks'
  | 'years'
  | 'months'
  | 'persons'
  | 'places'
  | 'slots'
  | 'factor'
  | 'logit'
  | 'millionEurPerYear'
  | 'thousandEur'
  | 'switch';

/** A parameter: a belief about the world or a fact of the outside world, never a policy. */
export interface Parameter {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: ParameterUnit;
  /** Row of the model document. */
  readonly code: string;
  readonly kind: 'belief' | 'outside-world';
  /** Extensive ones are those of the demo region and are multiplied by the scale of a region. */
  readonly extensive?: true;
  readonly source: SourceId;
  readonly grade: Grade;
  /** One English sentence; the panel's texts stand in the language catalogue. */
  readonly meaning: string;
}
