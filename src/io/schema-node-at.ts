import { scenarioJsonSchema } from './scenario-json-schema';
import type { SchemaNode } from './scenario-json-schema';
import type { ValuePath } from './value-path';

function resolved(root: SchemaNode, node: SchemaNode | undefined): SchemaNode | undefined {
  const name = node?.$ref?.split('/').at(-1);
  if (name !== undefined) return root.$defs?.[name];
  const choices = node?.anyOf?.map((choice) => resolved(root, choice));
  return choices?.find((choice) => choice?.properties !== undefined) ?? node;
}

/** What a published schema, of scenarios unless told otherwise, says about a place; undefined where it knows none. */
export function schemaNodeAt(path: ValuePath, root = scenarioJsonSchema()): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const part of path) {
    const parent: SchemaNode | undefined = resolved(root, node);
    node = typeof part === 'number' ? parent?.items : parent?.properties?.[part];
  }
  return resolved(root, node);
}
