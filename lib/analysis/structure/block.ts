/** What a stretch of a posting is about; decides how a skill found in it is read. */
export type Section =
  | 'duties'
  | 'required'
  | 'preferred'
  | 'role'
  | 'company'
  | 'benefits'
  | 'pay'
  | 'legal'
  | 'unknown';

/** A half-open range [start, end) of UTF-16 code units into the description. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A heading, a list item or a paragraph, in the section that the nearest heading above opens. */
export interface Block extends Span {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly section: Section;
  /** Sentences in order; they do not overlap and hold no leading or trailing white space. */
  readonly sentences: readonly Span[];
}
