import { words } from './words.ts';

/** Where the browser's host access is off: what that means, and one button that asks for it. */
export function AccessNotice({ onAskAccess }: { readonly onAskAccess: () => void }) {
  return (
    <section class="access">
      <h2>{words.accessTitle}</h2>
      <p class="muted">{words.accessText}</p>
      <button type="button" class="button primary" onClick={onAskAccess}>
        {words.accessButton}
      </button>
    </section>
  );
}
