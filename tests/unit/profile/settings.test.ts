import { describe, expect, it } from 'vitest';
import { applySettingsChange, defaultSettings, placementOn, showingOn } from '../../../lib/profile/settings.ts';

describe('placementOn', () => {
  it('begins as a tab where the window has no room beside the page', () => {
    expect(placementOn(defaultSettings, 'example.com', 1280).folded).toBe(false);
    expect(placementOn(defaultSettings, 'example.com', 390).folded).toBe(true);
  });

  it('remembers where the user put it on each host, whatever the window', () => {
    const placement = { side: 'left', top: 200, folded: false } as const;
    const settings = applySettingsChange(defaultSettings, { kind: 'place', host: 'example.com', placement });
    expect(placementOn(settings, 'example.com', 390)).toEqual(placement);
    expect(placementOn(settings, 'example.org', 1280).side).toBe('right');
    expect(placementOn(settings, 'constructor', 1280).side).toBe('right');
  });
});

describe('showingOn', () => {
  it('is over the page until the user chooses another way for that host, and again after they take it back', () => {
    const side = applySettingsChange(defaultSettings, { kind: 'show', host: 'example.com', showing: 'side' });
    expect(showingOn(defaultSettings, 'example.com')).toBeNull();
    expect(showingOn(side, 'example.com')).toBe('side');
    expect(showingOn(side, 'example.org')).toBeNull();
    const back = applySettingsChange(side, { kind: 'show', host: 'example.com', showing: null });
    expect(showingOn(back, 'example.com')).toBeNull();
  });
});
