import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { runSpec } from '../support/run-log';
import { tenthSpec, demoSpec } from '../support/spec';
import { NEIGHBOURHOOD_MEASURES, WEEKLY_COLUMNS } from '../../src/contract/counts';
const golden = JSON.parse(readFileSync(new URL('../golden/golden.json', import.meta.url), 'utf8'));
it('same events', () => {
  for (const [i, spec] of [[1, tenthSpec('golden 1')], [0, demoSpec('golden')]] as const) {
    const t = performance.now();
    const run = runSpec(spec);
    const s = run.simulation.summary();
    console.log(golden.runs[i].eventHash, s.eventHash, golden.runs[i].events, s.events, 'ms', performance.now() - t);
    const c = run.counts;
    const W = NEIGHBOURHOOD_MEASURES.length, n = c.neighbourhoods;
    const B = c.measures.length / W / n;
    for (const b of [0, 12, 26, 77, B - 1]) {
      let load = 0, cap = 0, diss = 0;
      const rows = [];
      for (let h = 0; h < n; h++) { const m = c.measures.subarray((b * n + h) * W, (b * n + h + 1) * W); load += m[2]!; cap += m[3]!; rows.push([...m].map((x) => +x.toFixed(2)).join(' ')); }
      console.log('block', b, 'ratio', load / cap, rows.slice(0, 4), rows[32], rows[38]);
    }
    const k = WEEKLY_COLUMNS.length;
    for (const col of ['askingLettings','askingLettingsWorst','lowIncomeOutsidersWorst','deliveredWorst','stoppedByLimit','reservedLettings','placedInMixedComplexes','overloadedLevel','worstLoadRatioLevel','supportLevel'] as const)
      { let y = []; for (let yr = 0; yr < 11; yr++) { let v = 0; for (let w = yr*52; w < yr*52+52; w++) v += c.weekly[w*k+WEEKLY_COLUMNS.indexOf(col)]!; y.push(col.endsWith('Level') ? Math.round(v/52) : v); } console.log(col, y.join(' ')); }
  }
}, 300000);
