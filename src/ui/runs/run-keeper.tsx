import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { RunRecord } from '../../contract/run-record';
import { MODEL_VERSION, RECORD_VERSION } from '../../contract/versions';
import { branchPlan } from '../../store/decide';
import { isSamePlan } from '../../store/plan';
import type { Plan } from '../../store/plan';
import type { SavedRuns } from '../../store/saved-runs';
import { yearOf } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import type { Texts } from '../language/use-texts';
import type { Address } from '../opening/address';
import { useChoice, usePage, useSession } from '../session/page-context';
import { freshId } from './fresh-id';
import { planName } from './plan-name';
import type { RecordedRun } from './recorded-run';
import { recordedRun } from './recorded-run';
import { checkRun } from './run-check';

function createRecord(plan: Plan, computed: RecordedRun, name: string): RunRecord {
  return {
    recordVersion: RECORD_VERSION,
    id: freshId(),
    name,
    note: '',
    tags: [],
    savedAt: new Date().toISOString(),
    modelVersion: MODEL_VERSION,
    plan,
    ...computed,
  };
}

/** Saves the plan, unless it was saved before; answers which run it is and what is said of it. */
async function keep(
  runs: SavedRuns,
  { plan, computed }: { readonly plan: Plan; readonly computed: RecordedRun },
  texts: Texts,
): Promise<{ readonly id: string; readonly name: string; readonly said: string }> {
  const old = runs.getView().runs.find((run) => isSamePlan(run.plan, plan) && run.modelVersion === MODEL_VERSION);
  if (old !== undefined)
    return { id: old.id, name: old.name, said: texts.text('runs.savedAlready', { name: old.name }) };
  const record = createRecord(plan, computed, planName(texts, plan));
  await runs.save(record);
  const isKept = runs.getView().trouble === null;
  return {
    id: record.id,
    name: record.name,
    said: texts.text(isKept ? 'runs.saved' : 'runs.savedNot', { name: record.name }),
  };
}

/** Gives a run as a file; what makes files is fetched when one is asked for. */
async function giveFile(run: RunRecord | undefined, address: Address): Promise<void> {
  const { giveBundle } = await import('./run-files');
  if (run !== undefined) giveBundle([run], address);
}

/** Saves the plan when that was asked for and its run is known, and looks after what a saved run turns out to be. */
export function RunKeeper(): ReactNode {
  const { runs, choices, announcer, address } = usePage();
  const texts = useTexts();
  const view = useSession('calendar', 'current', 'baseline', 'isComputing');
  const saving = useChoice((state) => state.saving);
  const isSaving = saving !== null;
  const plan = useChoice((state) => state.plan.present);
  const change = useChoice((state) => state.plan.past.at(-1)?.change);
  const opened = change?.kind === 'open-run' ? change.run : undefined;
  const isWanted = isSaving || opened !== undefined;
  const computed = isWanted ? recordedRun(view, plan) : undefined;
  const isKnown = computed !== undefined;
  const targetYear = yearOf(view.calendar.target);

  useEffect(() => {
    if (isSaving && !isKnown) announcer.say(texts.text('runs.saving'));
  }, [isSaving, isKnown, announcer, texts]);

  useEffect(() => {
    if (saving === null || computed === undefined) return;
    choices.setState({ saving: null });
    void keep(runs, { plan, computed }, texts).then(({ id, name, said }) => {
      announcer.say(said);
      if (saving.kind === 'export') void giveFile(runs.find(id), address);
      else if (saving.kind === 'keep') choices.setState({ view: { kind: 'runs', run: id }, sheet: null });
      else branchPlan(choices, { run: id, name, from: saving.from, at: performance.now() });
    });
  }, [saving, computed, plan, runs, choices, announcer, address, texts]);

  // A saved outcome that does not come back is no matter for later: it is shown as soon as that is known.
  useEffect(() => {
    const run = opened === undefined || isSaving ? undefined : runs.find(opened);
    if (run === undefined || computed === undefined || !isSamePlan(run.plan, plan)) return;
    if (checkRun(run, computed, targetYear).kind === 'broken')
      choices.setState({ view: { kind: 'runs', run: run.id } });
  }, [opened, isSaving, computed, plan, targetYear, runs, choices]);
  return null;
}
