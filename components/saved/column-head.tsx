import { nameOf } from '../../lib/i18n/messages.ts';
import { Icon } from '../shared/icons.tsx';
import { type ColumnId, sortedBy, type View } from './view.ts';

interface ColumnHeadProps {
  readonly id: ColumnId;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** A column's name, which sorts by it. */
export function ColumnHead({ id, view, onView }: ColumnHeadProps) {
  const sorted = view.sort === id;
  return (
    <th scope="col" class={`col-${id}`} aria-sort={sorted ? (view.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onView(sortedBy(view, id))}>
        {nameOf('saved.columns', id)}
        {sorted && <Icon name={view.descending ? 'sortDown' : 'sortUp'} size={14} />}
      </button>
    </th>
  );
}
