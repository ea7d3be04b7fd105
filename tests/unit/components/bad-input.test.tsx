// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { MySkills } from '../../../components/popup/my-skills.tsx';
import { Verdict } from '../../../components/verdict/verdict.tsx';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { matchProfile } from '../../../lib/match/match-profile.ts';
import { emptyProfile, type Profile } from '../../../lib/profile/profile.ts';
import { sampleProfile } from '../../../scripts/bench/match-sample.ts';
import { popupProps } from '../../preview/popup-states.ts';
import { draw } from './screen.ts';

/** What the panel, the popup and the saved page all say of a posting. */
async function verdictOn(title: string, description: string, profile: Profile): Promise<string> {
  const analysis = analyse({ title, description });
  const comparison = matchProfile(analysis, profile, { year: 2026, location: null });
  const { root } = await draw(<Verdict analysis={analysis} {...comparison} onHaveSkill={vi.fn()} />);
  return root.textContent;
}

const pythonist: Profile = { ...emptyProfile, skills: [{ id: 'python', level: 'strong' }] };

describe('a posting', () => {
  it('that asks nothing is not judged, and says so', async () => {
    const said = await verdictOn(
      'Machine Learning Engineer',
      'We are a small team by the harbour. You will train ranking models for our shop and watch over them. Write to us and we will talk about it over coffee.',
      pythonist,
    );
    expect(said).toContain('Too little to tell');
    expect(said).toContain('The posting names no must-have skills');
    expect(said).not.toContain('How the score adds up');
  });

  it('in a language that is not read is not judged, and the reason is not laid on the posting', async () => {
    const said = await verdictOn(
      '機械学習エンジニア',
      '港のそばの小さなチームです。\n\n業務内容\n- ランキングモデルの学習と監視\n- Spark と Airflow によるデータ基盤\n\n必須条件\n- Python での開発経験 3 年以上\n- PyTorch、Kubernetes の経験',
      pythonist,
    );
    expect(said).toContain('Too little to tell');
    expect(said).toContain('in a language Rolescope does not know');
    expect(said).not.toContain('names no must-have');
  });

  it('beside an empty profile offers its own skills to begin with', async () => {
    const posting = 'Requirements\n- Experience with Python and SQL in production\n- Good knowledge of Kubernetes';
    const said = await verdictOn('Data Engineer', posting, emptyProfile);
    expect(said).toContain('Add five skills and Rolescope compares');
    expect(said).toContain('Kubernetes');
  });
});

describe('500 skills', () => {
  it('are all there to see, and the last is still taken out', async () => {
    const onChange = vi.fn();
    const profile = sampleProfile(500);
    const { root, button, press } = await draw(
      <MySkills
        {...popupProps('none')}
        profile={profile}
        onChange={onChange}
        onOpenProfile={vi.fn()}
        onOpenWelcome={vi.fn()}
        onShowPage={vi.fn()}
      />,
    );
    const chips = root.querySelectorAll('.chips > li');
    expect(chips).toHaveLength(500);
    await press(chips[499]?.querySelector('button') ?? root);
    await press(button(/^Remove$/));
    expect(onChange).toHaveBeenCalledWith({ kind: 'remove-skill', id: expect.any(String) });
  });
});
