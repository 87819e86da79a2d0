/** Texts for who stands before a room. */
export const room = {
  'app.keys.export': 'save this plan and get it as a file',
  'app.keys.black': 'black screen',
  'room.black': 'The screen is black. K, Esc or a click brings the picture back.',
};
