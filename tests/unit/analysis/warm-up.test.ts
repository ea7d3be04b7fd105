import { expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { warmUpSteps } from '../../../lib/analysis/warm-up.ts';

const posting = {
  title: 'Data Engineer',
  description: 'What you will do\n- Build pipelines with Airflow.\nRequirements\n- 3+ years of experience with SQL.',
};

it('changes nothing that the engine says', () => {
  const before = analyse(posting);
  for (const step of warmUpSteps) step();
  expect(analyse(posting)).toEqual(before);
});
