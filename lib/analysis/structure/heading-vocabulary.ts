import { wishWordings } from '../wishes.ts';
import type { Section } from './block.ts';

/** Headings of one section. */
interface Vocabulary {
  /** Recognised even inside a line of running text (written with a capital, before another capital). */
  readonly distinct: readonly string[];
  /** Recognised only on a line of their own or before a colon. */
  readonly plain: readonly string[];
}

/**
 * Closed vocabularies of section headings, normalised as `normaliseHeading` does: lower case, no apostrophes, "and" for "&".
 * The English rows are the frequent headings of public job postings, the others the usual forms in German, French, Spanish, Dutch,
 * Italian, Portuguese, Polish and Swedish.
 */
export const headingVocabulary: Readonly<Record<Exclude<Section, 'unknown'>, Vocabulary>> = {
  duties: {
    distinct: phrases(`
      responsibilities | key responsibilities | your responsibilities | job responsibilities |
      core responsibilities | primary responsibilities | main duties | role responsibilities | main responsibilities |
      key job responsibilities | position responsibilities | roles and responsibilities |
      role and responsibilities | duties and responsibilities | essential duties and responsibilities |
      essential duties | essential functions | essential job functions | key accountabilities |
      what youll do | what you will do | what youll be doing | what you will be doing | what youll own |
      what youll build | what youll work on | what you will work on | what the candidate will do |
      what will you do | what youll accomplish | how youll make an impact | in this role you will |
      in this role youll | you will | your mission | a day in the life | day to day responsibilities |
      the work youll do | ihre aufgaben | deine aufgaben | vos missions | tes missions |
      tus responsabilidades`),
    plain: phrases(`
      duties | responsibility | job duties | accountabilities | your role | your tasks | your impact |
      the impact you will have | in this role you will get to | day to day | your day to day |
      the day to day | a typical day | what you do | the work | tasks | your role will involve |
      as part of this role you will | aufgaben | dein aufgabenbereich | das erwartet dich |
      was dich erwartet | was sie erwartet | missions | les missions | missions principales |
      responsabilités | vos responsabilités | funciones | responsabilidades | principales funciones |
      qué harás | que harás | taken | jouw taken | wat ga je doen | dit ga je doen | responsabilità |
      attività | atividades | obowiązki | twoje zadania | arbetsuppgifter`),
  },
  required: {
    distinct: phrases(`
      requirements | job requirements | role requirements | key requirements | minimum requirements |
      qualifications | key qualifications | required qualifications | basic qualifications |
      minimum qualifications | minimum basic qualifications | required skills | required experience |
      required skills and experience | required skills and qualifications |
      required education and experience | mandatory skills | mandatory requirements | key skills | core skills |
      technical skills | primary skills | skills and experience | skills and qualifications |
      experience and qualifications | qualifications and skills | qualifications and experience |
      education and experience | must have | must haves | must have skills | what were looking for |
      what we are looking for | what are we looking for | who were looking for | who we are looking for |
      what we look for | what we look for in you | what youll need | what you will need | what you need |
      what youll bring | what you will bring | what you bring | what we need to see | what we need from you | whats required |
      what is required | who you are |
      who are you | about you | you may be a fit if | you might be a fit if | you may be a good fit if you |
      youll thrive in this role if you | you should apply if you | the ideal candidate | ideal candidate |
      your profile | your toolkit | person specification | ihr profil | dein profil | votre profil | ton profil | tu perfil`),
    plain: phrases(`
      required | minimum | essential | essentials | mandatory | must | expectations |
      erforderlich | zwingend erforderlich | muss kriterien | imprescindible | indispensable | obligatoire |
      obligatorio | vereist | vereisten | wymagane | krav | skills | essential skills | skill requirements | experience | your experience | education | degree |
      competencies | key competencies | technical expertise | knowledge skills and abilities | ksas |
      you | you have | you are | you bring | you must have | your skills | your background |
      your expertise | your qualifications | candidate profile | candidate requirements | job expectations |
      what you must have | what it takes | were looking for | we are looking for | we expect | we require |
      what we require | what we expect | what makes you a great fit | to be successful in this role |
      the essential requirements of the job include | an ideal candidate should have | security requirements |
      profile | profil | anforderungen | anforderungsprofil | qualifikationen | das bringst du mit | was du mitbringst |
      was sie mitbringen | das bringen sie mit | wen wir suchen | profil recherché | profil attendu |
      compétences | compétences requises | qualifications requises | requisitos | perfil | qué buscamos |
      que buscamos | qué necesitas | functie eisen | functie eis | functieeisen | jouw profiel |
      wat vragen we | wat vragen wij | wie zoeken we | wie zoeken wij | qui es tu | qui êtes vous | wat breng je mee | dit breng je mee |
      requisiti | wymagania |
      kvalifikationer | vem är du`),
  },
  preferred: {
    distinct: phrases(`
      preferred qualifications | secondary skills | preferred skills | preferred skills and experience | preferred experience |
      preferred requirements | desired qualifications | desired skills | desired experience |
      desired characteristics | bonus qualifications | bonus points | bonus points if you have |
      bonus points for | bonus if you have | nice to have | nice to haves | nice to have skills |
      nice if you have | good to have | great to have | pluses | ways to stand out from the crowd |
      what sets you apart | what makes you stand out | it would be great if you had | its a plus if you have |
      extra credit | ideally youd have | ideally you have | strong candidates may also have | you might also have`),
    plain: phrases(`
      nice | preferred | desired | desirable | desirable skills | secondary | should | should have | could have |
      extra | extras | kann kriterien | appréciée | appréciées | appréciés | valorables | ideal experiences | bonus | plus | a plus |
      a bonus | optional | advantageous | ideally | an ideal candidate also has |
      other relevant skills | wünschenswert | von vorteil | idealerweise | atouts | un plus | les plus |
      serait un plus | deseable | valorable | se valorará | requisitos deseables | plussen | pre | pré |
      een pré | diferenciais | mile widziane | nice to have skills and experience | meriterande`),
  },
  role: {
    distinct: phrases(`
      about the role | about this role | the role | about the job | about the position |
      about the opportunity | about this opportunity | job description | role overview | position overview |
      job overview | position summary | role summary | job summary | the opportunity | your opportunity |
      job purpose | purpose of the role | role description`),
    plain: phrases(`
      technologies | our technologies | core technologies | technologien | role | description | overview | summary | opportunity | our opportunity |
      role purpose | position description | job description summary | this role | the position | the job |
      why this role matters | what success looks like | what success looks like in this role |
      about the team and role | stellenbeschreibung | die rolle | deine rolle | le poste |
      descriptif du poste | description du poste | el puesto | descripción del puesto | de functie | de rol |
      over de functie | functieomschrijving`),
  },
  company: {
    distinct: phrases(`
      about us | who we are | who are we | about the company | company description | company overview |
      about the team | our mission | our values | our culture | why join us | why work with us | über uns |
      à propos de nous | sobre nosotros | over ons`),
    plain: phrases(`
      about | company | our company | the company | about company | about our team | our team | the team |
      our people | our vision | our commitment | our story | our core values | mission | vision | values |
      what we do | what we value | how we work | our impact | why us | why join | why this matters |
      what you wont be doing | what you will not be doing | what youll not be doing | get to know us | come work with us |
      work environment | inclusive team culture | wer wir sind |
      das unternehmen | unser team | qui sommes nous | lentreprise | léquipe | notre mission | quiénes somos |
      la empresa | wie zijn wij | wie we zijn | het team | chi siamo | sobre nós | o nas | om oss`),
  },
  benefits: {
    distinct: phrases(`
      what we offer | what we can offer you | what do we offer | benefits and perks | perks and benefits |
      our benefits | compensation and benefits | benefits and compensation | pay and benefits | benefits |
      benefits include | whats in it for you | your perks | your benefits | what youll get |
      what you will receive | what youll receive | what we offer you | wir bieten | was wir bieten |
      ce que nous offrons | wat bieden wij`),
    plain: phrases(`
      perks | offer | we offer | the deal | the package | in return | insurance | total rewards | description of benefits |
      benefits of working here | what you can expect from us | what you can expect | work life balance |
      health and wellbeing | mentorship and career growth | das bieten wir | das bieten wir dir |
      das bieten wir ihnen | unser angebot | deine vorteile | ihre vorteile | avantages | nos avantages | les conditions | conditions |
      nous offrons | ofrecemos | qué ofrecemos | que ofrecemos | beneficios | wat wij bieden | wat we bieden |
      dit bieden wij | wij bieden | arbeidsvoorwaarden | cosa offriamo | offriamo | oferecemos | benefícios |
      oferujemy | vi erbjuder`),
  },
  pay: {
    distinct: phrases(`
      salary range | pay range | base salary range | base pay range | compensation range |
      salary transparency | pay transparency | pay transparency statement`),
    plain: phrases(`
      compensation | package | salary | annual salary | base salary | pay | rate | pay rate | hourly rate | day rate |
      remuneration | salary description | salary information | gehalt | vergütung | rémunération | salaire |
      salario | salaris | stipendio | wynagrodzenie | lön`),
  },
  legal: {
    distinct: phrases(`
      equal opportunity employer | equal employment opportunity | equal employment opportunity statement |
      equal opportunity | eeo statement | eeo | privacy notice | disclaimer | reasonable accommodation |
      e verify statement`),
    plain: phrases(`
      accommodations | accommodation | additional information | accessibility | diversity and inclusion |
      our commitment to diversity and inclusion | commitment to non discrimination | fraud alert |
      recruitment fraud alert | how to apply | next steps | interview process | our interview process |
      hiring process | our hiring process | to apply | please note | physical demands |
      physical requirements | ada statement | drug and alcohol policy | candidate ai usage policy |
      travel requirements | so bewirbst du dich | kontakt | datenschutz | chancengleichheit |
      égalité des chances | igualdad de oportunidades | sollicitatieprocedure | solliciteren`),
  },
};

/**
 * Words that give a heading its section where the whole phrase is not listed, in order of precedence:
 * "Preferred technical skills" is preferred although skills alone are required.
 */
export const headingWords: readonly (readonly [Section, readonly string[]])[] = [
  [
    'company',
    phrases('role stand out | role stands out | us stand out | sets us apart | zeichnet uns | uns auszeichnet'),
  ],
  [
    'duties',
    phrases(
      'you get to | youll get to | you will get to | be asked to | role you might | role you may | role youll get | expect to do | expect to work',
    ),
  ],
  [
    'legal',
    phrases(`
      equal opportunity | equal employment | eeo | privacy | accommodation | accommodations | fraud |
      disclaimer | diversity | applicants | e verify | interview process | interview stages | interview steps | interview rounds |
      interview approach | interview integrity | the interview | our interviews | hiring process | in hiring | recruitment process |
      recruiting process | selection process | application process | how we hire | the process | our process | how to apply |
      before you apply | next steps |
      bewerbungsprozess | bewerbungsverfahren | auswahlverfahren | so gehts weiter | dein weg | ihr weg | processus de recrutement |
      proceso de selección | processo seletivo | sollicitatieprocedure | rekryteringsprocess |
      policy | statement`),
  ],
  [
    'preferred',
    [
      // "Would be" alone says as much in a heading.
      ...wishWordings.filter((wish) => !wish.startsWith('would be ')),
      ...phrases(`
      preferred | nice to haves | bonus points | plus points | idealerweise | bonus qualifications | bonus skills | bonus if | extra points |
      brownie points | desired | would be | would help | it helps | feel at home | wish list | wishlist |
      ideal qualifications | ideal experience | ideal skills | ideal background | prefer that you | ideally |
      not required | not mandatory | even better | extra great | love to see | we prefer |
      especially | helpful if | stand out | sets you apart | set you apart | valorará | se valora |
      valoramos | pluspunten | pluspunkte | idéalement | diferencial | diferenciais | even greater | even happier |
      even more | atuty | kann kriterien | may also have | may also bring | might also have |
      might also bring | could also have | could also bring | great if | you shine | delighted | not essential |
      excited if`),
    ],
  ],
  [
    'benefits',
    phrases(`
      benefits | perks | we offer | can offer | what you get | will you get | do you get | can expect | ons verwachten |
      kun je verwachten | mag je verwachten | uns erwarten | expect from us | expect from me | love working | love it here |
      love about us | your advantages |
      freuen | warum wir | warum zu uns | pourquoi nous | whats in it for | rewards | what youll get | you will receive | youll receive |
      wellbeing | time off |
      insurance | avantages | ofrecemos | beneficios | bieden |
      offriamo | vantaggi | nous offrons | nous proposons | vous proposons | wat krijg je |
      jij krijgt | bieten | vorteile | oferecemos | benefícios | porque nos importas`),
  ],
  [
    'pay',
    phrases(`
      salary | compensation | pay range | pay rate | pay transparency | base pay | gehalt | vergütung |
      rémunération`),
  ],
  [
    'required',
    phrases(`
      requirements | required | requirement | require | we expect | our expectations | person specification | mandatory | toolbox | toolkit |
      wir erwarten | erwarten wir | zeichnet | voraussetzungen | voraussetzung | erforderlich | hintergrund | verwachten | vereist |
      vereisten | imprescindible | imprescindibles |
      indispensable | indispensables | prérequis | obligatoires | attendons | attentes | wymagania | obowiązkowe | muss kriterien |
      requisits | requires | qualifications | qualification | needed | we need | must have | must haves |
      youll need | you will need | you need | like to see | what you bring | youll bring | you will bring | looking for |
      we look for | need to see | about you | you have | you are | youre | youll have |
      you should | you may | you might | if you | your background | your profile | good fit | great fit | a fit | be successful | to succeed |
      thrive | ideal candidate | successful candidate | skills | skillset | experience | competencies |
      expertise | knowledge | education | credentials | abilities | anforderungen | profil | mitbringst |
      mitbringen | compétences | requisitos | perfil | eisen | profiel |
      profilo | cerchiamo | requisiti | competenze | buscamos | nos encantaría | conocimientos |
      recherchons | recherché | wie ben jij | wij zoeken | jij hebt | neem je mee | wir suchen | du bringst | bringst du |
      bringen sie | kenntnisse | überzeugst | qualifikation | qualifikationen | procuramos | profilen`),
  ],
  [
    'duties',
    phrases(`
      responsibilities | responsibility | duties | accountabilities | what to expect | what you would do | will you do |
      candidate will do | day to day | day in the life | your first | make an impact | you will | youll | role includes | functions | deliverables |
      projects | aufgaben | erwartet dich | erwartet sie | missions | responsabilités | funciones | responsabilidades | taken | ga je doen |
      ti occuperai | cosa farai | qué harás | tu feras | ton rôle | votre rôle |
      votre mission | jouw rol | deine rolle | ihre rolle | deine mission | dein job | du übernimmst | funções | você vai fazer | atividades`),
  ],
  [
    'role',
    phrases(`
      stack | we use | we work with | the role | this role | the job | the position | this position | opportunity | job description |
      overview | summary | success looks like | the challenge |
      descripción de la oferta | descripción del puesto | il ruolo | over de functie | die stelle`),
  ],
  [
    'company',
    phrases(`
      about | our team | the team | our mission | our values | our culture | our story | we are |
      company | why | join us | how we work | über uns | à propos | nosotros | over ons |
      chi siamo | quiénes somos | qui sommes | wie zijn wij | wer wir sind | das sind wir | quem somos |
      sobre nós | sobre la empresa | om oss`),
  ],
];

function phrases(list: string): string[] {
  return list.split('|').map((phrase) => phrase.trim());
}
