/** The English texts of the saved runs, which people meet as saved plans. */
export const runs = {
  'runs.title': 'Saved plans',
  'runs.save': 'Save',
  'runs.saveThis': 'Save this plan',
  'runs.saved': 'Saved: {name}.',
  'runs.savedAlready': 'This plan is saved already: {name}.',
  'runs.savedNot': 'Saved in this window only: {name}.',
  'runs.saving': 'Will be saved as soon as it is computed.',
  'runs.change.open': '“{name}” opened',

  'runs.more': '{count, number} more',
  'runs.lead':
    '{count, plural, =0 {No plan saved yet.} one {1 plan} other {{count, number} plans}}{count, plural, =0 {} other { on this device, {size}. The number: people without a home at the end of {year}, compared with the baseline.}}',
  'runs.kilobytes': '{count} kB',
  'runs.megabytes': '{count} MB',
  'runs.empty.title': 'Save a plan, and it will be here with what came out.',
  'runs.empty.how':
    'Move a lever and choose “Save”, or get a file. What you save stays on this device; nothing leaves it.',
  'runs.fromFile': 'From a file',
  'runs.dropHere': 'Let go to add the plans in this file.',
  'runs.allToFile': 'All as a bundle',
  'runs.taken':
    '{count, plural, =0 {Nothing was added: all of this file is here already.} one {1 plan of the file was added.} other {{count, number} plans of the file were added.}}',
  'runs.refused': 'Nothing was taken from “{file}”.',
  'runs.deleted': '“{name}” was deleted.',
  'runs.deletedMore': '“{name}” and {count, number} more were deleted.',
  'runs.restore': 'Put back',
  'runs.restored': 'Put back: {name}.',

  'runs.option.persons':
    'At the end of {year} {persons} people without a home, {direction, select, fewer {{difference} fewer than in the baseline} more {{difference} more than in the baseline} other {as many as in the baseline}}',
  'runs.option.key': 'key {digit}',
  'runs.option.version': 'version {version}',
  'runs.option.notKept': 'not on this device',
  'runs.option.shown': 'you see this one now',
  'runs.unreadable': 'One saved plan cannot be read. It stays on this device.',
  'runs.discard': 'Delete',

  'runs.detail': 'About this plan',
  'runs.detail.none': 'Choose a plan to read it, open it or give it a name.',
  'runs.name': 'Name',
  'runs.note': 'Note',
  'runs.noteHint': 'why, for whom, what stood out',
  'runs.tags': 'Tags',
  'runs.tagsHint': 'with commas between them',
  'runs.open': 'Open',
  'runs.isOpen': 'Is open',
  'runs.duplicate': 'Duplicate',
  'runs.copyOf': '{name} (copy)',
  'runs.toFile': 'As a file',
  'runs.toBundle': 'As a bundle',
  'runs.remove': 'Delete',
  'runs.savedAt': 'Saved',
  'runs.scenario': 'Begins with',
  'runs.measures': 'Measures',
  'runs.measure': '{name} from {month}',
  'runs.measureOff': '{name} from {month}, does not count',
  'runs.measures.none': 'none',
  'runs.version': 'Model version, seed of chance',
  'runs.versionSeed': '{version}, {seed}',
  'runs.picture': 'People without a home from {from} to {to}; dashed the baseline, the upright line is the target date',

  'runs.check.other':
    'Computed with model version {saved}; this page computes with {present}. Open the plan: it is computed again then, and the numbers that moved are listed here.',
  'runs.check.computing': 'Is being computed again…',
  'runs.check.same': 'Computed again: exactly the same future as then.',
  'runs.check.sameNumbers':
    'Saved with model version {saved} and computed again with {present}: no number of {year} has moved.',
  'runs.check.moved':
    'Saved with model version {saved} and computed again with {present}: {count, plural, one {1 number} other {{count, number} numbers}} of {year} moved.',
  'runs.check.broken':
    'The saved outcome does not belong to this plan: the same model version gives something else, before {date}. Both stand below; go by what is computed now.',
  'runs.check.table': 'Numbers that moved',
  'runs.check.indicator': 'number',
  'runs.check.then': 'then',
  'runs.check.now': 'now',

  'runs.trouble.blocked':
    'This browser keeps nothing here, perhaps because this is a private window. Your plans are in this window only: take them with you as a bundle.',
  'runs.trouble.full':
    'The storage of this browser is full. What was there is still there; what you save now is in this window only. Delete something, or take everything with you as a bundle.',
  'runs.trouble.cleared':
    'The storage of this browser was cleared while this page was open. Your plans are still in this window: save them again, or take them with you as a bundle.',
  'runs.trouble.newer':
    'Another tab runs a newer release of Doorstroom. Your plans are safe; reload this page to go on saving.',
  'runs.tryAgain': 'Save again',
} as const;
