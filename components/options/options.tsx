import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { PathsPart } from '../person/paths-part.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { Logo } from '../shared/icons.tsx';
import { productName } from '../shared/words.ts';
import { Backgrounds, Targets } from './aims.tsx';
import { Conditions } from './conditions.tsx';
import { CorrectionsPart } from './corrections-part.tsx';
import { DataPart } from './data-part.tsx';
import { Facts } from './facts.tsx';
import { ImportPart } from './import-part.tsx';
import type { OptionsProps } from './props.ts';
import { Section } from './section.tsx';
import { SitesPart } from './sites-part.tsx';
import { SkillsPart } from './skills-part.tsx';
import { Welcome } from './welcome.tsx';

/** The whole profile on one page. Every change is kept as it is made. */
export function Options(props: OptionsProps) {
  const { welcoming } = props;
  return (
    <div class="options-page">
      <header class="page-head">
        <Logo size={20} />
        <strong>{productName}</strong>
        <h1>{t('options.title')}</h1>
        {props.canUndo ? <UndoLine onUndo={props.onUndo} /> : <span class="muted local">{t('options.local')}</span>}
        {!welcoming && (
          <a class="link" href="/saved.html">
            {t('saved.pageName')}
          </a>
        )}
      </header>
      <div class="page-body">
        {!welcoming && <SectionList />}
        <main>
          {props.problem !== null && (
            <p class="problem" role="alert">
              {props.problem}
            </p>
          )}
          <Notice text={props.notice} welcoming={welcoming} onDismiss={props.onDismissNotice} />
          {welcoming ? <Welcome {...props} /> : <Sections {...props} />}
        </main>
      </div>
    </div>
  );
}

interface NoticeProps {
  readonly text: string | null;
  readonly welcoming: boolean;
  readonly onDismiss: () => void;
}

/** What came of the last thing done. It takes the focus where the button that was pressed is gone. */
function Notice({ text, welcoming, onDismiss }: NoticeProps) {
  const line = useRef<HTMLDivElement>(null);
  const wasWelcoming = useRef(welcoming);
  useEffect(() => {
    const isLost = document.activeElement === document.body || wasWelcoming.current !== welcoming;
    if (text !== null && isLost) line.current?.focus({ preventScroll: true });
    wasWelcoming.current = welcoming;
  }, [text, welcoming]);
  return (
    <div ref={line} class="notice" role="status" tabIndex={-1}>
      {text !== null && (
        <>
          <p>{text}</p>
          <IconButton icon="close" label={t('saved.dismiss')} onClick={onDismiss} />
        </>
      )}
    </div>
  );
}

function sections() {
  return [
    ['skills', t('options.skills')],
    ['you', t('options.you')],
    ['plan', t('paths.title')],
    ['conditions', t('options.conditions')],
    ['import', t('options.import')],
    ['sites', t('options.sites')],
    ['corrections', t('options.corrections')],
    ['data', t('options.data')],
  ] as const;
}

function SectionList() {
  return (
    <nav aria-label={t('options.sections')}>
      <ul>
        {sections().map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Sections(props: OptionsProps) {
  const { profile, saved, onChange } = props;
  return (
    <>
      <Section
        id="skills"
        title={profile.skills.length === 0 ? t('options.skills') : t('options.skillsCount', profile.skills.length)}
        hint={t('options.skillsHint')}
      >
        <SkillsPart profile={profile} saved={saved} onChange={onChange} />
      </Section>
      <Section id="you" title={t('options.you')} hint={t('options.youHint')}>
        <Facts profile={profile} onChange={onChange} />
        <Backgrounds profile={profile} onChange={onChange} />
        <Targets profile={profile} onChange={onChange} />
      </Section>
      <Section id="plan" title={t('paths.title')} hint={t('paths.hint')}>
        <PathsPart
          profile={profile}
          saved={saved}
          corrections={props.corrections}
          year={props.year}
          startAt={props.planFor}
        />
      </Section>
      <Section id="conditions" title={t('options.conditions')}>
        <Conditions profile={profile} onChange={onChange} />
      </Section>
      <Section id="import" title={t('options.import')} hint={t('options.importHint')}>
        <ImportPart {...props} />
      </Section>
      <Section id="sites" title={t('options.sites')} hint={t('options.sitesHint')}>
        <SitesPart {...props} />
      </Section>
      <Section id="corrections" title={t('options.corrections')} hint={t('options.correctionsHint')}>
        <CorrectionsPart {...props} />
      </Section>
      <Section id="data" title={t('options.data')} hint={t('options.dataHint')}>
        <DataPart {...props} />
      </Section>
    </>
  );
}

/** The way back from the last change. It takes the focus where a removal left it nowhere. */
function UndoLine({ onUndo }: { readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  });
  return (
    <div class="undo-line" role="status">
      <span>{t('options.changed')}</span>
      <button ref={button} type="button" class="link" onClick={onUndo}>
        {t('options.undo')}
      </button>
    </div>
  );
}
