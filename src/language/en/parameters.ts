import { PARAMETER_ENTRIES } from '../../contract/parameters';
import type { ParameterId } from '../../contract/parameters';

/** Key of the name of a parameter. */
export type ParameterTextKey = `parameter.${ParameterId}.name`;

/** The English name of every parameter: its meaning as the catalogue states it. */
export const parameters = Object.fromEntries(
  PARAMETER_ENTRIES.map(([id, parameter]) => [`parameter.${id}.name`, parameter.meaning]),
) as Readonly<Record<ParameterTextKey, string>>;
