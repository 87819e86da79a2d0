/** The texts of the command line: help, progress, tables, and what can be wrong with what was typed. */
export const cli = {
  'cli.intro': 'Doorstroom: simulation of social homes and of who waits for them.',
  'cli.heading.usage': 'Usage',
  'cli.heading.commands': 'Commands',
  'cli.heading.options': 'Options',
  'cli.heading.scenarios': 'Scenarios that ship',
  'cli.heading.example': 'Example',
  'cli.help.more': 'More about one command: doorstroom COMMAND --help',
  'cli.help.scenario': 'SCENARIO is the path of a JSON file, or the name of a scenario that ships.',
  'cli.help.exit':
    'Exit code: 0 when all went well, 1 when a computation stopped, 2 when something was wrong with what was given; then nothing was written.',

  'cli.command.simulate': 'Computes a scenario and gives every indicator per year as CSV.',
  'cli.command.simulate.more':
    'Each line is one number: model,scenario,region,variable,unit,period,statistic,value,seed. With more replicates there are lines for the mean, the median and the first and ninth tenth (mean, median, p10, p90) too. Progress goes to stderr.',
  'cli.command.compare': 'Computes scenarios with the same people and compares them with the first, as CSV.',
  'cli.command.compare.more':
    'Each line is one number: model,scenario,region,variable,unit,period,statistic,value,seed. Statistics of the futures of each scenario, of their differences with the first future by future (difference-…), how often criteria are met, groups, and costs. Above them stand name and link of every scenario, seeds and mark. The mark, on stderr too, is that of the page for the same plans, seeds and numbers. Where --out is a folder that exists, or a name that ends in /, everything the page gives is written into it: comparison.json, comparison.csv, comparison-excel.csv (semicolon and decimal comma), and chart-….svg for every indicator that has a chart. An earlier comparison in it is replaced; other files are left alone.',
  'cli.command.hash': 'Computes a scenario and gives the fingerprint of the outcome as one line of JSON.',
  'cli.command.hash.more':
    'The same fingerprint means: the same outcome, to the last bit, on every computer and in every browser.',
  'cli.command.fluid': 'Gives the yearly table of the fluid twin as CSV: the model without chance and without persons.',
  'cli.command.fluid.more':
    'Each line gives stocks on 1 January and flows of the year before. The twin describes the region Demo from 1 January 2025. What it does not know is named on stderr.',
  'cli.command.validate': 'Checks scenarios and names everything that is wrong, with what would be accepted.',
  'cli.command.validate.more': 'Checks every file, also when an earlier one is not good.',
  'cli.command.catalogue': 'Gives the list of levers, parameters, indicators or sources.',
  'cli.command.catalogue.more': 'Choose from: levers, parameters, indicators, sources.',
  'cli.command.explain': 'Explains one lever: what it does, why this range, source, when it is felt, side effects.',
  'cli.command.explain.more': 'LEVER is the name of a lever from: doorstroom catalogue levers.',

  'cli.option.seed': 'seed of chance: the same text gives the same outcome (otherwise: {usual})',
  'cli.option.replicates': 'number of replicates, each with a seed of its own, 1 to {max, number} (otherwise: 1)',
  'cli.option.until': 'computes until this day, as 2030-12-31 (otherwise: the horizon of the scenario)',
  'cli.option.workers': 'number of workers, 1 to {max, number} (otherwise: as many as there are cores)',
  'cli.option.out': 'writes to this file, only when all is done (otherwise: stdout)',
  'cli.option.sample-beliefs': 'draws uncertain assumptions anew for every replicate, the same for every scenario',
  'cli.option.json': 'as JSON, with the texts in both languages',
  'cli.option.lang': 'language: nl or en (otherwise: that of the environment)',
  'cli.option.help': 'this help',

  'cli.progress.hash': 'mark of these numbers: {hash}',
  'cli.problem.compareFew': 'To compare, at least {min, number} scenarios are needed; given: {given, number}.',
  'cli.problem.compareTwice':
    'The scenario “{given}” stands there more than once. Give each scenario an id of its own.',
  'cli.problem.compareOther':
    'The scenario “{given}” has another region or calendar than “{first}”; they cannot be compared.',
  'cli.problem.noCommand': 'No command was given. Choose from: {allowed}.',
  'cli.problem.unknownCommand':
    'The command “{given}” does not exist.{suggestion, select, none {} other { Do you mean “{suggestion}”?}} Choose from: {allowed}.',
  'cli.problem.unknownOption':
    'The option {given} does not exist for {command}.{suggestion, select, none {} other { Do you mean --{suggestion}?}} Allowed: {allowed}.',
  'cli.problem.missingValue':
    'A value is missing after {option}. Expected: {expected, select, count {a whole number} date {a date as 2030-12-31} file {a file} language {nl or en} other {a text}}.',
  'cli.problem.noValue': '{option} takes no value. Write {option} alone.',
  'cli.problem.twice': '{option} stands there more than once. Give it once.',
  'cli.problem.count':
    '“{given}” is no number for {option}. Allowed: a whole number from {min, number} to {max, number}.',
  'cli.problem.language': '“{given}” is no language for {option}. Allowed: nl or en.',
  'cli.problem.seed': 'The text after {option} has {given, number} characters. Allowed: 1 to {max, number}.',
  'cli.problem.date': '“{given}” is no date for {option}. Write year, month and day as 2030-12-31.',
  'cli.problem.until': '{given} lies outside the scenario. Allowed for {option}: {min} to {max}.',
  'cli.problem.missingArgument': '{name} is missing for {command}. Usage: {usage}',
  'cli.problem.extraArgument': '“{given}” is too much for {command}. Usage: {usage}',
  'cli.problem.unknownCatalogue':
    '“{given}” is no list.{suggestion, select, none {} other { Do you mean “{suggestion}”?}} Choose from: {allowed}.',
  'cli.problem.unknownLever':
    'The lever “{given}” does not exist.{suggestion, select, none {} other { Do you mean “{suggestion}”?}} Choose from: {allowed}.',
  'cli.problem.outFolder': 'The folder {folder} does not exist. {option} writes only in a folder that exists.',
  'cli.problem.outNotWritable': 'Nothing can be written in {folder} ({reason}).',
  'cli.problem.outIsFolder': '{file} is a folder. Give a file for {option}.',

  'cli.failure.run': 'The computation stopped ({reason}). Nothing was written.',
  'cli.failure.write': 'The file {file} could not be written ({reason}).',
  'cli.failure.other': 'Something went wrong in the program: {reason}.',

  'cli.progress.begin':
    '{scenario}: {replicates, plural, =1 {one computation} other {{replicates, number} computations}} from {from} to {until}, {workers, plural, =1 {one worker} other {{workers, number} workers}}',
  'cli.progress.done': '{done, number} of {total, number} done (seed {seed})',
  'cli.progress.written': '{rows, plural, =1 {one line} other {{rows, number} lines}} written to {file}',

  'cli.validate.good':
    '{file}: good. {id}, {homes, number} homes in {region}, {measures, plural, =0 {no measures} =1 {one measure} other {{measures, number} measures}}, {start} to {horizon}.',

  'cli.twin.lever': 'The twin does not know the lever {lever}; the measure in {path} does nothing there.',
  'cli.twin.parameter': 'The twin does not know the parameter {parameter}; its value does nothing there.',
  'cli.twin.shocks': 'The twin knows no shocks; those of this scenario do nothing there.',
  'cli.twin.region': 'The twin describes the region Demo with 60,000 homes, not the region {region}.',
  'cli.twin.start': 'The twin begins on 1 January 2025, not on {start}.',
  'cli.twin.length': 'The twin computes at most eleven years; the table stops there.',

  'cli.column.id': 'name',
  'cli.column.code': 'row',
  'cli.column.title': 'what',
  'cli.column.default': 'now',
  'cli.column.range': 'range',
  'cli.column.unit': 'unit',
  'cli.column.grade': 'grade',
  'cli.column.source': 'source',
  'cli.column.kind': 'kind',
  'cli.column.status': 'status',
  'cli.column.theme': 'theme',
  'cli.column.owner': 'who',
  'cli.column.publisher': 'from whom',
  'cli.column.year': 'year',
  'cli.number': '{value, number, ::.########}',
  'cli.range': '{min} to {max}',

  'cli.explain.mechanism': 'What it does',
  'cli.explain.value': 'Value',
  'cli.explain.valueText': 'now {now}; from {min} to {max}, in steps of {step}',
  'cli.explain.range': 'Why this range',
  'cli.explain.source': 'Source',
  'cli.explain.sourceText': '{note} ({publisher}, {year}; grade {grade})',
  'cli.explain.lag': 'When it is felt',
  'cli.explain.sideEffects': 'Side effect',
  'cli.explain.status': 'Modelled effect or assumption',
  'cli.explain.theme': 'Theme',
  'cli.explain.owners': 'Who can do this',
  'cli.explain.row': 'Row in the model document',
} as const;
