import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import type { Proposal } from '../../lib/profile/import/proposals.ts';
import { suggestedSkills } from '../../lib/taxonomy/career/suggested-skills.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { Backgrounds, Targets } from './aims.tsx';
import { Facts } from './facts.tsx';
import { ImportPart, type ImportPartProps } from './import-part.tsx';
import type { OptionsProps } from './props.ts';
import { SkillsPart } from './skills-part.tsx';
import { Toggles } from './toggles.tsx';

type WelcomeProps = ImportPartProps &
  Pick<OptionsProps, 'profile' | 'saved' | 'onChange' | 'onWelcomed' | 'onDismissNotice'>;

const steps = [1, 2, 3] as const;

/** From nothing to a useful profile: background and aims, skills to tick, the facts; or a résumé instead. Each answer is kept as it is given. */
export function Welcome(props: WelcomeProps) {
  const { profile, saved, onChange, onTake, onWelcomed, onDismissNotice, imported } = props;
  const [step, setStep] = useState<number>(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const isReviewing = imported.kind === 'review';
  const take = (taken: readonly Proposal[]) => {
    setStep(2);
    onTake(taken);
  };
  const goTo = (next: number) => {
    onDismissNotice();
    setStep(next);
  };
  useEffect(() => {
    if (step > 1) heading.current?.focus();
  }, [step]);
  return (
    <section class="welcome" aria-label={t('welcome.title')}>
      <h2 class="welcome-title">{t('welcome.title')}</h2>
      <p class="muted">{t('welcome.text')}</p>
      {(step === 1 || isReviewing) && (
        <div class="shortcut">
          {!isReviewing && (
            <>
              <h3>{t('welcome.shortcut')}</h3>
              <p class="muted small">{t('options.importHint')}</p>
            </>
          )}
          <ImportPart {...props} onTake={take} />
        </div>
      )}
      {!isReviewing && (
        <>
          {step === 1 && <p class="by-hand">{t('welcome.byHand')}</p>}
          <p class="label">{t('welcome.step', { step })}</p>
          <h3 ref={heading} tabIndex={-1}>
            {step === 1 ? t('welcome.whence') : step === 2 ? t('welcome.which') : t('welcome.last')}
          </h3>
          {step === 1 && (
            <>
              <Backgrounds profile={profile} onChange={onChange} />
              <Targets profile={profile} onChange={onChange} />
            </>
          )}
          {step === 2 && (
            <>
              <Suggestions profile={profile} onChange={onChange} />
              <SkillsPart profile={profile} saved={saved} onChange={onChange} />
            </>
          )}
          {step === 3 && <Facts profile={profile} onChange={onChange} />}
        </>
      )}
      {!isReviewing && (
        <div class="welcome-foot">
          {step > 1 && (
            <button type="button" class="button" onClick={() => goTo(step - 1)}>
              {t('welcome.back')}
            </button>
          )}
          {step < steps.length ? (
            <button type="button" class="button primary" onClick={() => goTo(step + 1)}>
              {t('welcome.next')}
            </button>
          ) : (
            <button type="button" class="button primary" onClick={onWelcomed}>
              {t('welcome.done')}
            </button>
          )}
          {step < steps.length && (
            <button type="button" class="link" onClick={onWelcomed}>
              {t('welcome.skip')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** Skills that the background brings and the aims ask for. They stay in place while they are ticked. */
function Suggestions({ profile, onChange }: Pick<WelcomeProps, 'profile' | 'onChange'>) {
  const [ids] = useState(() => suggestedSkills(profile.backgrounds, profile.targets));
  return (
    <Toggles
      label={t('welcome.whichHint')}
      options={ids.flatMap((id) => {
        const skill = skillById(id);
        return skill ? [[id, skill.name] as const] : [];
      })}
      chosen={profile.skills.map(({ id }) => id)}
      onToggle={(id, isChosen) => onChange(isChosen ? { kind: 'have-skill', id } : { kind: 'remove-skill', id })}
    />
  );
}
