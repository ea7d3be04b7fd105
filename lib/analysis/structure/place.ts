import type { Section } from './block.ts';

/** Sub-headings that name a kind of requirement, not how much it is wanted. */
const kindsOfRequirement = new Set(
  'experience|work experience|education|skills|technical skills|soft skills|technical|knowledge|competencies|certifications|qualifications'.split(
    '|',
  ),
);

/** Where the reader of a posting is: the section in force, and whether sub-headings stay within it. */
export class Place {
  section: Section = 'unknown';
  private justHeaded = false;
  /** "Nice to have" directly above "Experience:" and "Skills:" covers them both. */
  private coversKinds = false;

  /** Takes in a heading; 'unknown' is a sub-heading that changes nothing. */
  enter(heading: Section, normalised: string): void {
    const isKind = kindsOfRequirement.has(normalised);
    if (isKind && this.section === 'preferred' && this.justHeaded) this.coversKinds = true;
    if (heading !== 'unknown' && !(isKind && this.coversKinds)) {
      this.section = heading;
      this.coversKinds = false;
    }
    this.justHeaded = true;
  }

  /** Takes in anything that is no heading. */
  leaveHeading(): void {
    this.justHeaded = false;
  }
}
