/**
 * Employers of tens of thousands whose many technical postings seldom say so, in lower case without their legal form. From general knowledge of the
 * largest listed companies, banks, consultancies and technology firms (2026); a posting's own words on its size win.
 */
export const largeEmployers: ReadonlySet<string> = new Set(
  (
    'accenture;adobe;allianz;alphabet;amazon;amazon web services;amd;apple;at&t;bank of america;barclays;blackrock;boeing;' +
    'bosch;boston consulting group;capgemini;cisco;citigroup;cognizant;dell;deloitte;deutsche bank;' +
    'ford;general motors;goldman sachs;google;hsbc;ibm;infosys;intel;' +
    'jpmorgan chase;kpmg;lockheed martin;mastercard;mckinsey & company;meta;microsoft;morgan stanley;' +
    'northrop grumman;ntt data;nvidia;oracle;paypal;pwc;qualcomm;salesforce;samsung;sap;' +
    'siemens;sony;tata consultancy services;uber;verizon;visa;walmart;' +
    'wells fargo;wipro'
  ).split(';'),
);
