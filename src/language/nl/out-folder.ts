/** The Dutch texts of files that the command line writes into a folder. */
export const outFolder = {
  'outFolder.written': '{files, number} bestanden geschreven in {folder}',
  'outFolder.failed':
    'De bestanden konden niet allemaal worden geschreven in {folder} ({reason}). Wat er wel staat, is heel.',
  'cli.problem.outIsFile':
    '{file} is een bestand, geen map. Geef bij {option} een map op, of laat de schuine streep aan het eind weg.',
  'cli.problem.outTaken':
    'In de map {file} staat een bestand {name} dat niet van een eerdere vergelijking is. Geef bij {option} een andere map op.',
  'cli.problem.address': '“{given}” is geen adres voor {option}. Schrijf het met https:// en zonder ? of #.',
  'cli.option.page': 'adres van de pagina, voor hele links in de bestanden (anders: links vanaf #)',
} as const;
