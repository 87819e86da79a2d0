import { it } from 'vitest';
import { WEEKLY_COLUMNS, WEEKLY_COLUMN } from '../../src/contract/counts';
import { ACTING_LEVERS, farEnd } from '../../src/contract/levers';
import { createSimulation } from '../../src/core';
import { takeRun, weeklySum } from '../support/run-log';
import { measure, tenthSpec } from '../support/spec';
const IDS = (process.env.IDS ?? '').split(',');
const COLS = ['lettings','lettingsUIT','lettingsDAK','lettingsSTA','unusedQuota','askingLettings','askingLettingsWorst','lowIncomeOutsidersWorst','deliveredWorst','delivered','stoppedByLimit','reservedLettings','placedInMixedComplexes','placedHomesLost','exits','emptyDays','overloadedLevel','worstLoadRatioLevel','supportLevel'] as const;
it('levers', () => {
  for (const lever of ACTING_LEVERS.filter((l) => IDS.includes(l.id))) {
    const fb = lever.needsFeedback ? { neighbourhoodFeedback: 1 } : {};
    const horizon = lever.lagMonths > 12 ? '2033-12-26' : '2028-12-25';
    const diffs = COLS.map(() => [] as number[]); const base = COLS.map(() => 0);
    const N = Number(process.env.N ?? 8);
    for (let n = 0; n < N; n++) {
      const seed = `pair ${n}`;
      const a = createSimulation(tenthSpec(seed, { horizon, parameters: fb }));
      a.advanceTo(104 * 7); a.takeChunk(); const snap = a.snapshot();
      const ca = takeRun(a).counts;
      const cb = takeRun(createSimulation(tenthSpec(seed, { horizon, parameters: fb, measures: [measure(lever.id, farEnd(lever))] }), snap)).counts;
      COLS.forEach((c, i) => { diffs[i]!.push(weeklySum(cb, c) - weeklySum(ca, c)); base[i]! += weeklySum(ca, c) / N; });
    }
    console.log(lever.id + '\n' + COLS.map((c, i) => { const d = diffs[i]!; const m = d.reduce((x, y) => x + y) / d.length; const s = Math.sqrt(d.reduce((x, y) => x + (y - m) ** 2, 0) / (d.length - 1) / d.length); return `${c}: base ${base[i]!.toFixed(1)} diff ${m.toFixed(2)} t ${(m / s).toFixed(1)}`; }).join('\n'));
  }
}, 600000);
