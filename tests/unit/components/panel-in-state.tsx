import { vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelProps, PanelState } from '../../../components/panel/props.ts';
import { placement } from '../../preview/panel-states.ts';

/** A panel in a state, with the actions that it was given. */
export function panel(state: PanelState | undefined, more: Partial<PanelProps> = {}) {
  if (!state) throw new Error('no such state');
  const props: PanelProps = {
    state,
    placement,
    notice: null,
    highlights: false,
    onShowing: vi.fn(),
    onHighlights: vi.fn(),
    onOpenOptions: vi.fn(),
    onPlace: vi.fn(),
    onClose: vi.fn(),
    onSave: vi.fn(),
    onApplied: vi.fn(),
    onUnsave: vi.fn(),
    onPlan: vi.fn(),
    onStatus: vi.fn(),
    onHaveSkill: vi.fn(),
    onCorrect: vi.fn(),
    onOpenSaved: vi.fn(),
    onReport: vi.fn(async () => true),
    ...more,
  };
  return { ...props, element: <Panel {...props} /> };
}
