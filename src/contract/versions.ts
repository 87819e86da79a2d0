/** Version of the model: changes whenever a golden hash changes. CHANGELOG says which numbers moved and why. */
export const MODEL_VERSION = '0.5.0';

/** Version of the scenario and share link schema. */
export const SCHEMA_VERSION = 1;

/** Version of the binary layouts of `layout.ts`. */
export const LAYOUT_VERSION = 2;

/** Version of the run record, in files and on the device. */
export const RECORD_VERSION = 1;
