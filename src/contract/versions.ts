/** Version of the model: changes whenever a golden hash changes. CHANGELOG says which numbers moved and why. */
export const MODEL_VERSION = '0.4.0';

/** Version of the scenario, run record and share link schema. */
export const SCHEMA_VERSION = 1;

/** Version of the binary layouts of `layout.ts`. */
export const LAYOUT_VERSION = 2;
