/** The English texts of the chart of a comparison that is taken home. */
export const comparePicture = {
  'comparePicture.origin':
    '{version}. {futures, plural, one {1 future} other {{futures, number} futures}} of each plan with the same people, compared with plan {number}{sampled, plural, =0 {} other {, each with {sampled, number} other assumptions}}; seed {seed}; mark of these numbers {hash}. To open the plans:',
} as const;
