const siteFiles = /\/lib\/sites\/[a-z-]+\.ts$/;

/** Takes the addresses that prove a site's file out of it: tests read them, the page scripts do not. Quotes are the source's or the compiler's. */
export function withoutProofs(source: string): string {
  return source
    .replace(/proofUrls: \[(?:[^'"\]]|'[^']*'|"[^"]*")*\],/g, '')
    .replace(/,\s*(?:'https:[^']*'|"https:[^"]*")/g, '');
}

/** Vite plugin that ships the sites without their proofs. */
export function noProofs() {
  return {
    name: 'rolescope:no-proofs',
    transform: (code: string, file: string) => (siteFiles.test(file) ? { code: withoutProofs(code), map: null } : null),
  };
}
