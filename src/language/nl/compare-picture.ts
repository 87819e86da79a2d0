/** The Dutch texts of the chart of a comparison that is taken home. */
export const comparePicture = {
  'comparePicture.origin':
    '{version}. {futures, plural, one {1 toekomst} other {{futures, number} toekomsten}} per plan met dezelfde mensen, vergeleken met plan {number}{sampled, plural, =0 {} other {, elk met {sampled, number} andere aannames}}; loting {seed}; kenmerk van deze cijfers {hash}. Zo opent u de plannen:',
} as const;
