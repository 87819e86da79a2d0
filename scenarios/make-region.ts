// Writes the demo region file: npm run region
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDemoRegion } from './create-demo-region';
import { printRegion } from './print-region';

writeFileSync(resolve('scenarios/regions/demo.json'), printRegion(createDemoRegion()));
