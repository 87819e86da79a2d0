/** Types of regulated homes: up to two rooms, three, four or more, and step-free for 55 and over. */
export const DWELLING_TYPES = ['S', 'M', 'L', 'SEN'] as const;
/** A type of home. */
export type DwellingType = (typeof DWELLING_TYPES)[number];

/** Rent classes: up to the quality-discount limit, the low cap, the high cap, the liberalisation limit. */
export const RENT_CLASSES = ['R1', 'R2', 'R3', 'R4'] as const;
