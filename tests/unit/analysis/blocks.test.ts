import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, segment } from '../../../lib/analysis/blocks.ts';
import { tokenize } from '../../../lib/analysis/tokens.ts';

function blocksOf(text: string): Block[] {
  return segment(text, tokenize(text));
}

/** "kind/section: text" of every block. */
function outline(text: string): string[] {
  return blocksOf(text).map(({ kind, section, start, end }) => `${kind}/${section}: ${text.slice(start, end)}`);
}

function sentences(text: string): string[] {
  return blocksOf(text).flatMap((block) => block.sentences.map(({ start, end }) => text.slice(start, end)));
}

describe('segment', () => {
  it('puts list items under the heading above them', () => {
    const text =
      "What You'll Do\n- Build ranking models\n* Ship them\n\n**Requirements:**\n1. 5+ years of Python\n• SQL\n### Nice to have\n· Rust";
    expect(outline(text)).toEqual([
      "heading/duties: What You'll Do",
      'item/duties: Build ranking models',
      'item/duties: Ship them',
      'heading/required: Requirements:',
      'item/required: 5+ years of Python',
      'item/required: SQL',
      'heading/preferred: Nice to have',
      'item/preferred: Rust',
    ]);
  });

  it('reads a heading before a colon, for its line or for what follows', () => {
    expect(outline('Requirements: Go and Kafka.\nDocker too.\nSalary: $90,000\nKnow your way around Linux.')).toEqual([
      'heading/required: Requirements:',
      'paragraph/required: Go and Kafka.',
      'paragraph/required: Docker too.',
      'heading/pay: Salary:',
      'paragraph/pay: $90,000',
      'paragraph/required: Know your way around Linux.',
    ]);
  });

  it('finds headings inside a one-line wall of text', () => {
    const wall =
      "We make maps for hikers. What you'll do Build the routing engine and keep it quick Requirements 5+ years of C++ Nice to Have Experience with Rust Benefits: Free boots. Our requirements team meets weekly.";
    expect(outline(wall)).toEqual([
      'paragraph/unknown: We make maps for hikers.',
      "heading/duties: What you'll do",
      'paragraph/duties: Build the routing engine and keep it quick',
      'heading/required: Requirements',
      'paragraph/required: 5+ years of C++',
      'heading/preferred: Nice to Have',
      'paragraph/preferred: Experience with Rust',
      'heading/benefits: Benefits',
      'paragraph/benefits: Free boots. Our requirements team meets weekly.',
    ]);
  });

  it('finds a heading glued to the end of a paragraph', () => {
    const text =
      'Why us\nWe work in small teams, share what we know, and never stop asking what could be better than it is.**BASIC QUALIFICATIONS**\n------\n* 5+ years of C++';
    expect(outline(text).slice(2)).toEqual([
      'heading/required: BASIC QUALIFICATIONS',
      'item/required: 5+ years of C++',
    ]);
  });

  it('finds bullets and glued headings inside a line', () => {
    const text = 'You keep trains on time.RESPONSIBILITIES• Plan routes.• Watch delays.REQUIRED SKILLS• SQL';
    expect(outline(text)).toEqual([
      'paragraph/unknown: You keep trains on time.',
      'heading/duties: RESPONSIBILITIES',
      'item/duties: Plan routes.',
      'item/duties: Watch delays.',
      'heading/required: REQUIRED SKILLS',
      'item/required: SQL',
    ]);
  });

  it('finds dashed items that lost the breaks before them, and the heading of two openers above', () => {
    const wall =
      'We map caves.Your main responsibilities:Survey- Draw the plans.- Check the lamps.- Write the log.You bring:- Steady hands.- Patience.';
    expect(outline(wall)).toEqual([
      'paragraph/unknown: We map caves.',
      'heading/duties: Your main responsibilities',
      'paragraph/duties: Survey',
      'item/duties: Draw the plans.',
      'item/duties: Check the lamps.',
      'item/duties: Write the log.',
      'heading/required: You bring',
      'item/required: Steady hands.',
      'item/required: Patience.',
    ]);
  });

  it('reads the words before a list inside a line', () => {
    const wall =
      'The kiln room. To succeed in this role you will: * Know Raku firing * Read cones * Keep calm As our potter you will: * Throw bowls';
    expect(outline(wall).map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'paragraph/unknown',
      'item/required',
      'item/required',
      'item/required',
      'item/duties',
    ]);
  });

  it('tells headings of what is not done, of wishes and of praise', () => {
    const text =
      'What You Won’t Be Doing\n- Plumbing\n\nWe’d especially love to hear from you if:\n- You sail\n\nWhat makes this role stand out:\n- The lake';
    expect(outline(text).filter((line) => line.startsWith('item'))).toEqual([
      'item/company: Plumbing',
      'item/preferred: You sail',
      'item/company: The lake',
    ]);
  });

  it('begins anew at a label, whatever the width of the lines above', () => {
    const lines = [
      'Location: the old harbour, second shed from the left',
      'Duration: twelve months, which may become fifteen',
      'Tools: Java, and Kafka for what comes off the boats',
      'Team: four people, a dog and somebody from the port',
      'Start: when the ice has gone and the ferries go again',
      'Rate: by the hour, as the port pays its own pilots',
    ];
    expect(segment(lines.join('\n'), tokenize(lines.join('\n'))).length).toBeGreaterThanOrEqual(lines.length);
  });

  it('joins hard-wrapped lines and keeps list items apart', () => {
    const paragraph =
      'We build software for small farms that want to plan the whole year, and we do it\nwith a team of nine people who like tractors as much as they like type systems and\nclean water.';
    const text = `${paragraph}\n\n- Keep the planning service fast while the number of farms on it grows every season\n  by half.\n- Write tests.\n\n${paragraph}\n\n${paragraph}`;
    const blocks = outline(text);
    expect(blocks).toHaveLength(5);
    expect(blocks[0]).toBe(`paragraph/unknown: ${paragraph}`);
    expect(blocks[1]).toContain('every season\n  by half.');
    expect(blocks[2]).toBe('item/unknown: Write tests.');
  });

  it.each([
    ['Profile:\n- Knowledge of SQL', 'item/required: Knowledge of SQL'],
    ["We'd like to see\n- Knowledge of SQL", 'item/required: Knowledge of SQL'],
    ['Your first six months\n- Learn SQL', 'item/duties: Learn SQL'],
    ['You: strong Python, happy on calls', 'paragraph/required: strong Python, happy on calls'],
    ['Ihr Profil\n- Erfahrung mit Python', 'item/required: Erfahrung mit Python'],
    ['Vos missions :\n- Concevoir des modèles', 'item/duties: Concevoir des modèles'],
    ['Qué ofrecemos\n- Horario flexible', 'item/benefits: Horario flexible'],
    ['Wat vragen wij?\n- Kennis van SQL', 'item/required: Kennis van SQL'],
  ])('knows headings of other languages and of one word: %s', (text, item) => {
    expect(outline(text)[1]).toBe(item);
  });

  it.each(['You may also have', 'What would make you shine', 'Not essential, but handy', "We get excited if you've"])(
    'reads a wish in a heading: %s',
    (heading) => {
      expect(outline(`You have\n- SQL\n\n${heading}\n- used Kafka`).at(-1)).toBe('item/preferred: used Kafka');
    },
  );

  it('knows labels of one word before a colon inside a line', () => {
    const text = 'Requirements: SQL. Nice: Kafka. Mandatory Skills: Go. Education: any degree.';
    expect(
      blocksOf(text)
        .filter(({ kind }) => kind !== 'heading')
        .map(({ section }) => section),
    ).toEqual(['required', 'preferred', 'required', 'required']);
  });

  it('ends a list of wishes at the place, whatever mark stands behind its name', () => {
    const asked = 'Preferred Qualifications... Some Rust or Zig, and a year of work on compilers for small devices.\n';
    for (const place of ['Location\nReston, VA', 'Primary Location... 12 Mill Road, Reston, VA']) {
      expect(blocksOf(asked + place).map(({ section }) => section)).toEqual(['preferred', 'preferred', 'role', 'role']);
    }
  });

  it('takes a list without a heading for requirements where its items begin as such', () => {
    const text = 'We sell kites.\n\n- 10+ years in data engineering\n- Strong SQL\n- Governance: Collibra';
    expect(blocksOf(text).map(({ section }) => section)).toEqual(['unknown', 'required', 'required', 'required']);
  });

  it('takes a name with a capital for no new item after a word that carries on', () => {
    const long = 'Erfahrung mit Deep Learning und sehr gute Kenntnisse in Python; '.repeat(5);
    expect(sentences(`Dein Profil\n${long}`).filter((line) => line.startsWith('Deep'))).toEqual([]);
  });

  it('goes on behind the first sentence after the label of pay, and where a long introduction turns to the person', () => {
    const facts = 'Salary: £39,000 a year. We invite applications for this post. ';
    const duties = 'We turn prototypes into software that lasts, with tests and releases. '.repeat(5);
    expect(blocksOf(facts + duties).map(({ section }) => section)).toEqual(['pay', 'pay', 'unknown']);
    const introduction = 'We make kites for the whole family. '.repeat(18);
    const turned = blocksOf(`About us\n${introduction}You will build the shop. Experience with SQL helps.`);
    expect(turned.map(({ section }) => section)).toEqual(['company', 'company', 'role']);
  });

  it('takes items without marks for no headings', () => {
    const text = 'Nice to have\n\nC++ experience\n\nStartup background\n\nConocimientos de Rust';
    expect(outline(text).slice(1)).toEqual([
      'paragraph/preferred: C++ experience',
      'paragraph/preferred: Startup background',
      'paragraph/preferred: Conocimientos de Rust',
    ]);
  });

  it('parts a paragraph where its sentences turn to pay', () => {
    const text =
      'Requirements\nKnowledge of SQL. Experience with Kafka. The base salary is $90,000. It is paid weekly.';
    expect(outline(text).slice(1)).toEqual([
      'paragraph/required: Knowledge of SQL. Experience with Kafka.',
      'paragraph/pay: The base salary is $90,000. It is paid weekly.',
    ]);
  });

  it('keeps what one may also be asked to do among the duties', () => {
    expect(outline('You may also be asked to\n- Run Kafka')[1]).toBe('item/duties: Run Kafka');
    expect(outline('In this role, you might:\n- Run Kafka')[1]).toBe('item/duties: Run Kafka');
  });

  it('keeps kinds of requirement within the wishes they stand under', () => {
    const text = 'Nice to have:\nExperience:\n- Maps\nSkills:\n- Rust\n\nRequirements:\n- SQL';
    expect(outline(text).filter((line) => line.startsWith('item'))).toEqual([
      'item/preferred: Maps',
      'item/preferred: Rust',
      'item/required: SQL',
    ]);
  });

  it('reads headings that no list holds by their words', () => {
    const text =
      'You might be a great fit if you\n- Know Go\n\nIt would be even better with\n- Some Rust\n\nAbout Kite Makers\nWe make kites.';
    expect(blocksOf(text).map(({ section }) => section)).toEqual([
      'required',
      'required',
      'preferred',
      'preferred',
      'company',
      'company',
    ]);
  });

  it('reads a long heading with a capital on every word', () => {
    const text = 'Requirements\nGo\n\nWe Prefer That You Bring Some Of These\n\nRust\n\nIdeal Qualifications:\nZig';
    expect(blocksOf(text).map(({ section }) => section)).toEqual([
      'required',
      'required',
      'preferred',
      'preferred',
      'preferred',
      'preferred',
    ]);
  });

  it('parts list items that lost the breaks between them', () => {
    expect(sentences('Good knowledge of SQLExperience with Kafka streamsStrong writing')).toHaveLength(2);
  });

  it('reads a heading behind a pictogram', () => {
    expect(outline('Requirements\n- Go\n🧭 About Tidewater\nWe chart Kafka bays.').slice(2)).toEqual([
      'heading/company: 🧭 About Tidewater',
      'paragraph/company: We chart Kafka bays.',
    ]);
  });

  it('lets the company’s own words end where the role begins', () => {
    const text =
      'About us\nWe chart bays.\nWe are looking for a surveyor who knows Kafka.\n' +
      '🚤 As our surveyor for the northern bays and all of their islands at Tidewater, you will:\n- Sound them.';
    expect(outline(text).slice(1)).toEqual([
      'paragraph/company: We chart bays.',
      'paragraph/role: We are looking for a surveyor who knows Kafka.',
      'paragraph/role: 🚤 As our surveyor for the northern bays and all of their islands at Tidewater, you will:',
      'item/duties: Sound them.',
    ]);
  });

  it('takes what a line “requires:” for required', () => {
    expect(outline('Nice to have\n- Rust\nEvery seat on board requires:\n- Go').slice(3)).toEqual([
      'item/required: Go',
    ]);
  });

  it('takes equal-opportunity text for legal whatever heading stands above it', () => {
    const text =
      'Requirements\n- SQL\n\nWe consider all applicants without regard to age, race, religion or anything of the kind.';
    expect(blocksOf(text).at(-1)?.section).toBe('legal');
  });

  it('cuts sentences, but not in names, figures and abbreviations', () => {
    expect(
      sentences(
        'You know Node.js, e.g. Express. A Ph.D. in physics helps! You have 3.5 years in the U.S. market. Ready? (Really.) Apply.',
      ),
    ).toEqual([
      'You know Node.js, e.g. Express.',
      'A Ph.D. in physics helps!',
      'You have 3.5 years in the U.S. market.',
      'Ready?',
      '(Really.)',
      'Apply.',
    ]);
  });

  it('gives ordered blocks and sentences within the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      '\n',
      ' ',
      '- ',
      '• ',
      '**',
      '# ',
      ': ',
      '. ',
      'Requirements',
      "What You'll Do",
      'Python',
      'e.g. ',
      '1. ',
      '---',
      '\u0000',
      'ß',
      '👍',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let last = 0;
          for (const block of blocksOf(text)) {
            expect(block.start).toBeGreaterThanOrEqual(last);
            expect(block.end).toBeGreaterThan(block.start);
            let from = block.start;
            for (const { start, end } of block.sentences) {
              expect(start).toBeGreaterThanOrEqual(from);
              expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
              from = end;
            }
            expect(from).toBeLessThanOrEqual(block.end);
            last = block.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
