// Writes the files that are made from the catalogues: npm run docs
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generatedFiles } from './generated-files';

for (const [path, text] of generatedFiles()) writeFileSync(resolve(path), text);
