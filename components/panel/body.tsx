import { postingKey } from '../../lib/posting/posting-key.ts';
import { Verdict } from '../verdict/verdict.tsx';
import type { PanelProps } from './props.ts';
import { Skeleton } from './skeleton.tsx';
import { words } from './words.ts';

/** What the panel has to say in its present state. */
export function Body({ state, onHaveSkill }: Pick<PanelProps, 'state' | 'onHaveSkill'>) {
  switch (state.kind) {
    case 'reading':
      return <Skeleton />;
    case 'unreadable':
      return (
        <div class="message">
          <h2>{words.unreadableTitle}</h2>
          <p>{state.reason}</p>
          <p class="muted">{words.unreadableText}</p>
        </div>
      );
    case 'outdated':
      return (
        <div class="message" role="status">
          <h2>{words.outdatedTitle}</h2>
          <p>{words.outdatedText}</p>
        </div>
      );
    case 'read':
      return (
        <>
          <p class="posting">{[state.posting.title, state.posting.company].filter(Boolean).join(' · ')}</p>
          <Verdict
            key={postingKey(state.posting)}
            analysis={state.analysis}
            match={state.match}
            unread={state.unread}
            starterTitle={words.starterTitle}
            onHaveSkill={onHaveSkill}
          />
        </>
      );
  }
}
