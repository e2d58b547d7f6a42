/** The text that says what the table of cover came to. */
export const COVER_TITLES: Readonly<Record<string, string>> = {
  COVERED: 'covered',
  EMPLOYER_PAYS_FIRST: 'employerFirst',
  NOT_COVERED: 'notCovered',
  OFFICER_DECIDES: 'officerDecides',
};
