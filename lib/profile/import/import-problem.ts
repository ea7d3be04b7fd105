/** Why a file cannot be read, for the screen to put into words. */
export type ImportProblemKind =
  /** A PDF of pictures: it has no text. */
  | 'scanned'
  /** A file that opens with a password only. */
  | 'password'
  /** Cut short or damaged. */
  | 'corrupt'
  /** More pages than a résumé can have. */
  | 'too-long'
  | 'too-large'
  /** No kind of file that is read here. */
  | 'wrong-format'
  /** Word's format before 2007, or a Word file with a password: both look alike from outside. */
  | 'old-word'
  | 'empty'
  /** It can be read, and says nothing that a profile has a place for. */
  | 'nothing'
  /** A file of Rolescope's that a newer version wrote. */
  | 'newer-version';

/** A file could not be read at all. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
  readonly kind: ImportProblemKind;

  constructor(kind: ImportProblemKind) {
    super(kind);
    this.kind = kind;
  }
}
