/** The English sentences of what can be wrong with a saved plan that is read. */
export const runProblems = {
  'problem.record.empty': 'The file is empty. Expected: a saved plan, as “As a file” makes it.',
  'problem.record.otherProduct': 'This is no saved plan of Doorstroom. Choose a file that was made with “As a file”.',
  'problem.record.otherKind':
    'This file is of Doorstroom, but no saved plan: it says “{given}”. Choose a file that was made with “As a file”.',
  'problem.record.scenario':
    'This is a scenario and no saved plan: there are no results in it. A scenario is computed on the command line.',
  'problem.record.hash':
    'The content does not match its checksum: this file was changed or damaged after it was saved. Get it again, or make the plan on the page and save it.',
  'problem.record.hashForm': '“{given}” is no checksum. Expected: 16 characters, digits and a to f.',
  'problem.record.moment': '“{given}” is no moment. Expected: date and time in UTC, as 2027-01-04T09:30:00.000Z.',
  'problem.record.unknownScenario':
    'The plan belongs to the scenario “{given}”, which does not exist here. These exist: {allowed}.',

  'problem.bundle.tooLarge':
    'The file is {megabytes, number, ::.0} MB. A bundle may be at most {limit, number, ::.} MB: split it.',
  'problem.bundle.damaged': 'The ZIP file is cut off or damaged and cannot be unpacked. Get it again.',
  'problem.bundle.bomb':
    'Unpacked, this ZIP file becomes far too large, so it was not unpacked. Allowed: at most {max, number, ::.} MB together and {one, number, ::.} MB a file.',
  'problem.bundle.files':
    'There are more than {max, number} files in this ZIP file, so it was not unpacked. Split the bundle.',
  'problem.bundle.noManifest':
    'There is no manifest.json in this ZIP file: it is no bundle of Doorstroom. Choose a file that was made with “As a bundle”.',
  'problem.bundle.nothing': 'The bundle names no saved plan at all.',
  'problem.bundle.missing': 'The bundle names {file}, but it is not in it. Get the bundle again.',
} as const;
