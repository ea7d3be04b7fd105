/** Words that make no method of the noun after them: little words, praise, and the verbs and nouns of job postings. */
export const plainWords = wordsOf(`
  a an the and or of to in for with on at by from as is are be been being was were has have had do does did will would can could should may
  might must shall you your yours we our us they our their them it its this that these those who which what when where how why than then so
  such not no nor but if while about into through across within between over under per via up out off both each every all any some most more
  less least other another same own new strong solid excellent good great best better proven deep hands experience experienced knowledge
  understanding familiarity proficiency expertise ability skills skill skilled years year used build develop developed design designed
  implement implemented create manage lead drive deliver ensure work support collaborate help include includes like well also very highly
  modern advanced complex key large high ideal candidate team teams role position job company business customers customer client clients
  product products stakeholders partners technical related relevant field degree computer science bachelor master phd plus preferred required
  requirements qualification qualifications responsibilities one two three four five six seven eight nine ten first second minimum e g i etc
  strategic effective efficient continuous robust detailed deeper thorough rigorous critical basic ongoing perform conduct improve apply
  requirement regular daily clear careful general various different multiple several early full wide broad quick fast current future next
  maintain span optimize review obtain automate monitor evaluate analyze leverage define own enable provide run execute oversee establish
  facilitate engineer further similar powered preliminary successful sophisticated actionable informative rapid prior scalable custom valid
  dual focused output power embed codify validate enforce resolve reduced publish standardize equivalent timely expert
  und oder der die das den dem des ein eine einen einer mit von für im am zu sehr gut gute guten guter fundierte sichere erste sowie umgang
  kenntnisse erfahrung erfahrungen et ou le la les du de un une avec dans bonne bonnes connaissance connaissances expérience y el los las con
  conocimientos experiencia het een van voor met goede kennis ervaring
`);

/** Words in -ing that are nouns; others before a method are verbs ("improving forecasting"). */
export const nounsInIng = wordsOf(`
  accounting banking computing engineering learning lending manufacturing marketing mapping pricing processing routing streaming testing
  training trading underwriting
`);

/** A set of the words in a text. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
