/** A rating of two jobs; a number is one of ten, as the source gives it, and null where it gives none. */
export interface Rating {
  readonly id: RatingId;
  readonly promptEngineer: RatingWord | null;
  readonly aiEngineer: RatingWord | number | null;
}
export type RatingId =
  | 'coding'
  | 'maths'
  | 'ai-knowledge'
  | 'entry-barrier'
  | 'demand'
  | 'salary'
  | 'remote-work'
  | 'learning-curve'
  | 'growth';
export type RatingWord = 'low' | 'low-medium' | 'lower' | 'high' | 'higher' | 'very-high';

/** CAREER-FACTS §6, `versus`: source 004. */
export const ratings: readonly Rating[] = [
  { id: 'coding', promptEngineer: 'low-medium', aiEngineer: 'high' },
  { id: 'maths', promptEngineer: 'low', aiEngineer: 'high' },
  { id: 'ai-knowledge', promptEngineer: 'high', aiEngineer: 'very-high' },
  { id: 'entry-barrier', promptEngineer: 'lower', aiEngineer: 'higher' },
  { id: 'demand', promptEngineer: null, aiEngineer: 10 },
  { id: 'salary', promptEngineer: null, aiEngineer: 10 },
  { id: 'remote-work', promptEngineer: null, aiEngineer: 8 },
  { id: 'learning-curve', promptEngineer: null, aiEngineer: 9.5 },
  { id: 'growth', promptEngineer: null, aiEngineer: 10 },
];
