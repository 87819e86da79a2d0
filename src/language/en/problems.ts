/** The English sentences of everything that can be wrong with what is given: what was wrong, and what would be accepted. */
export const problems = {
  'problem.file.missing': 'There is no file {file}.',
  'problem.file.unreadable': 'The file {file} cannot be read ({reason}).',
  'problem.file.directory': '{file} is a folder. Give a file.',
  'problem.file.tooLarge':
    'The file is {megabytes, number, ::.0} MB. A scenario may be at most {limit, number, ::.} MB.',
  'problem.file.notUtf8': 'The file is not text in UTF-8. Save it again as UTF-8.',
  'problem.file.unknownScenario':
    '“{given}” is neither a file nor a scenario that ships.{suggestion, select, none {} other { Do you mean “{suggestion}”?}} Give the path of a JSON file, or one of: {known}.',

  'problem.more': 'And {count, plural, =1 {one more problem} other {{count, number} more problems}}.',

  'problem.json.empty': 'The text is empty. Expected: a scenario in JSON.',
  'problem.json.truncated':
    'The text breaks off at line {line, number, ::group-off}, column {column, number, ::group-off}: {expected, select, value {a value should follow} key {a name in double quotes should follow} colon {a colon should follow} string {this text has no closing double quote} object {this object is not closed} list {this list is not closed} other {the end is missing}}. Was the whole file saved?',
  'problem.json.unexpected':
    'Not valid JSON at line {line, number, ::group-off}, column {column, number, ::group-off}: {found} stands where {expected, select, value {a value} key {a name in double quotes} colon {a colon} string {an ordinary character or the closing quote} escape {a valid character after the backslash} object {a comma or the end of the object} list {a comma or the end of the list} end {the end of the text} other {something else}} belongs.',
  'problem.json.duplicateKey':
    'The name “{key}” stands here twice (the second at line {line, number, ::group-off}, column {column, number, ::group-off}). Each name may occur once.',
  'problem.json.tooDeep': 'The JSON is nested more than {limit, number} levels deep. A scenario has six at most.',

  'problem.value.type':
    'Here stands {found, select, missing {nothing} null {null} object {an object} list {a list} text {a text} number {a number} boolean {true or false} other {something else}}. Expected: {expected, select, object {an object} list {a list} text {a text in quotes} number {a number without quotes} whole {a whole number} boolean {true or false} region {the name of a region, or an object} other {something else}}.',
  'problem.value.missing':
    'This is missing. Expected: {expected, select, object {an object} list {a list} text {a text in quotes} number {a number} whole {a whole number} boolean {true or false} region {the name of a region, or an object} other {a value}}.',
  'problem.value.unknownKey':
    'The name “{key}” does not exist here.{suggestion, select, none {} other { Do you mean “{suggestion}”?}} Allowed: {allowed}.',
  'problem.value.unknownChoice':
    '“{given}” does not exist.{suggestion, select, none {} other { Do you mean “{suggestion}”?}} Choose from: {allowed}.',
  'problem.value.range':
    '{given, number, ::.########} is out of range. Allowed: {min, number, ::.########} to {max, number, ::.########}{unit, select, none {} share { (a share from 0 to 1)} perYear { per year} homesPerYear { homes a year} householdsPerYear { households a year} homes { homes} households { households} persons { persons} years { years} months { months} weeks { weeks} days { days} pitchesPerYear { pitches a year} places { places} slots { guidance slots} neighbourhoods { neighbourhoods} millionEurPerYear { million euros a year} thousandEur { thousand euros} increase { (an increase: 1 is twice as much)} switch { (0 is off, 1 is on)} other {}}.',
  'problem.value.percentage':
    '{given, number, ::.########} looks like a percentage. Write a share from 0 to 1, so {share, number, ::.########}. Allowed: {min, number, ::.########} to {max, number, ::.########}.',
  'problem.value.numberAsText':
    '“{given}” stands in quotes or has a unit. Write the number alone{unit, select, none {} share {, as a share from 0 to 1} perYear {, per year} homesPerYear {, in homes a year} householdsPerYear {, in households a year} homes {, in homes} households {, in households} persons {, in persons} years {, in years} months {, in months} weeks {, in weeks} days {, in days} pitchesPerYear {, in pitches a year} places {, in places} slots {, in guidance slots} neighbourhoods {, in neighbourhoods} millionEurPerYear {, in million euros a year} thousandEur {, in thousands of euros} increase {, as an increase: 1 is twice as much} switch {: 0 is off, 1 is on} other {}}.',
  'problem.value.notFinite': 'This number is too large to compute with. Expected: an ordinary number.',
  'problem.value.notWhole': '{given, number, ::.########} is not a whole number. Expected: a whole number.',
  'problem.value.textLength':
    'This text has {given, number} characters. Allowed: {min, number} to {max, number} characters.',
  'problem.value.identifier':
    '“{given}” cannot be a name. Use lower-case letters, digits and hyphens between them, at most {max, number} characters.',
  'problem.value.tooMany': 'There are more than {max, number} values here. A scenario may have at most that many.',
  'problem.value.listLength': 'This list has {given, number} items. Allowed: {min, number} to {max, number}.',

  'problem.id.duplicate': 'The name “{id}” is already used at {first}. Each name may occur once.',

  'problem.version.newer':
    'This file has version {given, number, ::group-off}; this program knows version {supported, number, ::group-off}. It comes from a newer release: update Doorstroom.',
  'problem.version.older':
    'This file has version {given, number, ::group-off}, which never existed. The oldest version is {supported, number, ::group-off}.',

  'problem.date.format': '“{given}” is not a date. Write year, month and day as 2027-01-04.',
  'problem.date.notExisting': 'The date {given} does not exist.',
  'problem.date.range': 'The date {given} is out of range. Allowed: {min} to {max}.',

  'problem.calendar.nowBeforeStart': '“now” ({given}) must not lie before “start” ({limit}).',
  'problem.calendar.nowAfterHorizon':
    '“now” ({given}) must lie before “horizon” ({limit}): nothing is computed after that.',
  'problem.calendar.targetBeforeNow': '“target” ({given}) must not lie before “now” ({limit}).',
  'problem.calendar.targetAfterHorizon': '“target” ({given}) must not lie after “horizon” ({limit}).',
  'problem.calendar.tooLong':
    '“horizon” lies {given, number} days after “start”. Allowed: at most {max, number} days, so until {limit}.',

  'problem.measure.beforeNow': 'The measure begins on {given}. Allowed: from “now” on, which is {limit}.',
  'problem.measure.afterHorizon': 'The measure begins on {given}. Allowed: before “horizon”, which is {limit}.',
  'problem.measure.untilNotAfterFrom': '“until” ({given}) must be later than “from” ({limit}).',
  'problem.measure.sameDay':
    'The lever {lever} already gets a value on {given} in {first}. One lever can get only one value on one day.',
  'problem.measure.idle': 'The lever {lever} does nothing in this model: it is not modelled. Choose from: {allowed}.',

  'problem.shock.beforeStart': 'The shock begins on {given}. Allowed: from “start” on, which is {limit}.',
  'problem.shock.afterHorizon': 'The shock begins on {given}. Allowed: before “horizon”, which is {limit}.',
  'problem.shock.notOutsideWorld':
    '{parameter} is a belief, not a fact of the outside world. A shock can act only on: {allowed}.',
  'problem.shock.value':
    'With this factor {parameter} becomes {given, number, ::.########}. Allowed: {min, number, ::.########} to {max, number, ::.########}, so a factor of {low, number, ::.###} to {high, number, ::.###}.',

  'problem.region.unknown':
    'The region “{given}” does not exist. Choose from: {allowed}, or describe a region as an object.',
  'problem.region.noMunicipalities': 'The region has no municipalities. A region has at least one.',
  'problem.region.noNeighbourhoods': 'The municipality has no neighbourhoods. A municipality has at least one.',
  'problem.region.tooManyNeighbourhoods':
    'The region has {given, number} neighbourhoods. Allowed: at most {max, number}.',
  'problem.region.tooManyHomes': 'There are {given, number} homes here. Allowed: at most {max, number}.',
  'problem.region.layoutCount':
    'There are {given, number} outlines. Expected: {expected, number}, one per {kind, select, municipalities {municipality} other {neighbourhood}}, in the same order.',
  'problem.region.outline':
    'This outline has {given, number} numbers. Expected: an even number of at least six (x and y in turn).',

  'problem.shares.priority':
    'The shares with priority add up to {given, number, ::percent .#}. Allowed: at most {max, number, ::percent} together.',
  'problem.shares.sum': '{names} add up to {given, number, ::.########}. Allowed: at most 1 together.',

  'problem.link.empty': 'The link is empty. Expected: what the Share button gives.',
  'problem.link.form':
    'The link does not begin like a link of Doorstroom. Expected: # and a version, a full stop and the content.',
  'problem.link.newer':
    'The link has version {given, number, ::group-off}; this program knows version {supported, number, ::group-off}. It comes from a newer release: update Doorstroom.',
  'problem.link.character':
    'The link is damaged: at place {position, number} stands {found}, which does not belong in it. Copy the link again.',
  'problem.link.truncated':
    'The link is cut off: {given, number} of {expected, number} characters are there. Copy the whole link.',
  'problem.link.extra':
    'The link is too long: {given, number} characters instead of {expected, number}. Something was pasted after it.',
  'problem.link.checksum': 'The link is damaged: at least one character is wrong. Copy the link again.',
  'problem.link.content': 'The link is damaged: its content cannot be unpacked.',
  'problem.link.unknownRun':
    'The comparison has {given}. Expected: baseline, plan, world, scenario: with a name, or given: with the number of a plan in the link.',
  'problem.link.unknownScenario':
    'The link belongs to the scenario “{given}”, which does not exist here. These exist: {allowed}.',

  'problem.query.unknown': 'The option “{key}” in the address does not exist and was skipped. These exist: {allowed}.',
  'problem.query.value':
    '“{given}” is no value for the option “{key}” and was skipped. Allowed: {allowed, select, seed {1 to 64 characters} other {{allowed}}}.',
  'problem.query.twice': 'The option “{key}” stands more than once in the address; only the first counts.',
} as const;
