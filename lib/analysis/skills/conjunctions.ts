/** "Or" in English, German, French and Spanish; the Dutch "of" means something else in English. */
export const ors: ReadonlySet<string> = new Set(['or', 'oder', 'ou', 'o']);
/** "And" in the same; the Dutch "en" means something else in French and Spanish. */
export const ands: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y']);
