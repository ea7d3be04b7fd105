/** Line icons, drawn on a 16 × 16 grid with a 1.5 stroke. */
const paths = {
  have: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  near: 'M2.5 6.5c1.8-2 3.7-2 5.5-.5s3.7 1.5 5.5-.5M2.5 11c1.8-2 3.7-2 5.5-.5s3.7 1.5 5.5-.5',
  missing: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  close: 'M4 4l8 8M12 4l-8 8',
  fold: 'M4 8h8',
  toLeft: 'M3 3v10M13 8H6M9 5 6 8l3 3',
  toRight: 'M13 3v10M3 8h7M7 5l3 3-3 3',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  menu: 'M3 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M12 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
  beside: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  pause: 'M6 4v8M10 4v8',
  marker: 'M3 12.5h10M5 9.5l5-6 2 2-5 5H5z',
  settings: 'M3 5h6M12 5h1M3 11h1M7 11h6M10.5 3.5v3M5.5 9.5v3',
  plus: 'M8 3.5v9M3.5 8h9',
  alert: 'M8 4v5M8 11.8v.2',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5l3 3',
  external: 'M9 3h4v4M13 3 7.5 8.5M11.5 9.5V13h-8.5V4.5h3.5',
  bin: 'M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.5 9h6l.5-9',
  sortUp: 'M8 12.5v-9M5 6.5l3-3 3 3',
  sortDown: 'M8 3.5v9M5 9.5l3 3 3-3',
} as const;

export type IconName = keyof typeof paths;

/** A decorative icon: hidden from screen readers, so words must stand beside it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** The product's mark: a role in sight. */
export function Logo({ size = 16 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="var(--accent)" aria-hidden="true">
      <circle cx="8" cy="8" r="5.25" stroke-width="2" />
      <path d="M8 .5v3M8 12.5v3M.5 8h3M12.5 8h3" stroke-width="1.5" stroke-linecap="round" />
      <circle cx="8" cy="8" r="1.75" fill="var(--accent)" stroke="none" />
    </svg>
  );
}
