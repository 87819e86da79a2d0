/** Texts for who stands before a room. */
export const room = {
  'app.keys.export': 'dit plan bewaren en als bestand krijgen',
  'app.keys.black': 'zwart scherm',
  'room.black': 'Het scherm is zwart. K, Esc of een klik brengt het beeld terug.',
};
