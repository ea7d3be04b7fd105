import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** Kinds of files, as the `accept` of a file input. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Lets the user choose a file; the same one again, too. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
