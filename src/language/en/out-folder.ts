/** The English texts of files that the command line writes into a folder. */
export const outFolder = {
  'outFolder.written': '{files, number} files written into {folder}',
  'outFolder.failed': 'Not all files could be written into {folder} ({reason}). Each that stands there is whole.',
  'cli.problem.outIsFile':
    '{file} is a file, no folder. Give a folder for {option}, or leave out the slash at the end.',
  'cli.problem.outTaken':
    'In the folder {file} stands a file {name} that is not of an earlier comparison. Give another folder for {option}.',
  'cli.problem.address': '“{given}” is no address for {option}. Write it with https:// and without ? or #.',
  'cli.option.page': 'address of the page, for whole links in the files (otherwise: links from # on)',
} as const;
