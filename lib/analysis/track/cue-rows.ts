/** Phrases that say what a sentence is about where no heading does. Order is the order of {@link cueNames}. */
export const cueNames = ['asked', 'role', 'terms'] as const;

export const cueRows: Readonly<Record<(typeof cueNames)[number], string>> = {
  asked:
    'experience; year; degree; proficient; proficiency; knowledge of; familiar; familiarity; understanding of; ability to; skill; bachelor; master; phd; must have; background in; expertise',
  role: 'you will; you ll; responsible for; this role; the role; looking for; we are seeking; seeking a; seeking an; hiring; ideal candidate; this position; as a; as an',
  terms:
    'equal opportunity; regardless of; accommodation; 401; 401k; dental; parental leave; paid time; salary range; base salary; background check; race color; health insurance; compensation; pay range; reserves the right; benefit program; your resume; applicant; job title; job category',
};

/** Verbs that open a duty: "Design and build …". */
export const dutyVerbs =
  'design;develop;build;lead;own;drive;create;implement;collaborate;partner;work;manage;define;deliver;support;ensure;maintain;write;train;evaluate;analyze;analyse;conduct;research;architect;contribute;optimize;deploy;monitor;integrate;identify;mentor;review;improve;establish;provide;perform;translate;prepare;coordinate;execute;run;test;automate;operate;scale;ship;prototype;apply;investigate;debug;assist;participate;oversee;guide;serve;help;use;act;set';
