/** Capitalised words that begin a requirement: "Experience with …", "Strong …", "Bachelor's …". */
export const requirementStarters: ReadonlySet<string> = new Set(
  (
    'Experience Experienced Strong Proven Proficiency Proficient Knowledge Familiarity Familiar Ability Demonstrated Solid Excellent Deep Understanding Expertise Expert ' +
    'Comfortable Comfort Fluent Fluency Bachelor Bachelors Master Masters PhD BS MS BSc MSc BA Degree Minimum Exceptional Extensive Working Previous Prior Background ' +
    'Passion Passionate Competence Advanced Exposure Track Outstanding Exceptional Skilled Certification Certifications ' +
    'Erfahrung Erfahrungen Kenntnisse Fundierte Mehrjährige Abgeschlossenes Abgeschlossene Connaissance Connaissances Expérience Maîtrise ' +
    'Conocimiento Conocimientos Experiencia Dominio Kennis Ervaring Conoscenza Esperienza Conhecimento Experiência'
  ).split(' '),
);

/** Capitalised verbs that begin a duty: "Build …", "Own …". */
export const dutyStarters: ReadonlySet<string> = new Set(
  (
    'Build Design Develop Lead Collaborate Create Implement Own Drive Work Partner Support Manage Maintain Deploy Define Ensure Improve Optimize Optimise Train Write Analyze Analyse ' +
    'Conduct Evaluate Identify Integrate Mentor Monitor Perform Provide Research Architect Automate Contribute Deliver Establish Execute Explore Facilitate Guide Help Scale Serve ' +
    'Stay Translate Troubleshoot Apply Assist Coordinate Document Engage Oversee Participate Prepare Present Prototype Review Run Ship Communicate Champion Advise Operate Set ' +
    'Providing Preparation Designing Developing Building Leading Working Creating Managing Supporting Ensuring Collaborating Implementing Use Hands'
  ).split(' '),
);
