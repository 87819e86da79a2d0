import * as z from 'zod';
import { scenarioSchema } from './scenario-schema';

/** A node of a JSON Schema, as far as it is read here. */
export interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly unit?: string;
  readonly enum?: readonly string[];
  readonly [keyword: string]: unknown;
}

let made: SchemaNode | undefined;

/** The published JSON Schema of scenario files (draft 2020-12); made once. */
export function scenarioJsonSchema(): SchemaNode {
  made ??= z.toJSONSchema(scenarioSchema, { io: 'input' }) as SchemaNode;
  return made;
}
