import { nameOf, t } from '../../lib/i18n/messages.ts';
import { publishedDemand } from '../../lib/match/career/market.ts';
import { sources } from '../../lib/taxonomy/career/sources.ts';
import { formatMonth, formatShare } from '../shared/format.ts';
import { type AskedSkill, askedMost } from './asked-most.ts';
import type { Entry } from './props.ts';

/** With fewer postings than this, shares say nothing. */
const fewest = 3;
const shown = 8;

/** What the listed postings ask for most; what the profile lacks is hatched and says so. */
export function AskedChart({ entries }: { readonly entries: readonly Entry[] }) {
  if (entries.length < fewest) return null;
  const skills = askedMost(entries, shown);
  if (skills.length === 0) return null;
  return (
    <section class="asked">
      <h2>{t('saved.askedMost', { count: entries.length })}</h2>
      <ul>
        {skills.map((skill) => (
          <AskedLine key={skill.id} skill={skill} all={entries.length} />
        ))}
      </ul>
      {skills.some(({ have }) => have === false) && (
        <p class="muted small">
          <i class="swatch" data-have={false} /> {t('saved.notYours')}
        </p>
      )}
    </section>
  );
}

/** What is published on a skill's demand, small beside the user's own count. */
function Published({ skill }: { readonly skill: string }) {
  const [first] = publishedDemand(skill).filter(({ figure }) => figure.share !== null);
  if (!first?.figure.share) return null;
  const share = formatShare(first.figure.share / 100);
  return (
    <span class="muted small published">
      {t('saved.published', {
        share,
        base: nameOf('career.demand', first.base.id),
        date: formatMonth(sources['002'].asOf),
      })}
    </span>
  );
}

function AskedLine({ skill, all }: { readonly skill: AskedSkill; readonly all: number }) {
  const share = skill.postings / all;
  return (
    <li>
      <span>{skill.name}</span>
      <span class="track-bar" aria-hidden="true">
        <i data-have={skill.have !== false} style={{ width: `${share * 100}%` }} />
      </span>
      <span class="share">
        {formatShare(share)}
        {skill.have === false && <span class="sr">, {t('saved.notYours')}</span>}
      </span>
      <Published skill={skill.id} />
    </li>
  );
}
