import { caravanLevers } from './levers/caravan-levers';
import { financeLevers } from './levers/finance-levers';
import { firstLevers } from './levers/first-levers';
import { neighbourhoodLevers } from './levers/neighbourhood-levers';
import { otherLevers } from './levers/other-levers';
import { outflowLevers } from './levers/outflow-levers';
import { preventionLevers } from './levers/prevention-levers';
import { supplyLevers } from './levers/supply-levers';

/** The Dutch texts of every lever: what the panel, the `?` sheet and `doorstroom explain` say. */
export const levers = {
  ...firstLevers,
  ...outflowLevers,
  ...caravanLevers,
  ...preventionLevers,
  ...supplyLevers,
  ...financeLevers,
  ...neighbourhoodLevers,
  ...otherLevers,
} as const;
