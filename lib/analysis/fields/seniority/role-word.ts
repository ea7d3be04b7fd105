/** The noun of a role: tells "senior engineer" from "senior leadership". */
export const roleWord =
  /\b(?:engineer|scientist|developer|analyst|architect|researcher|manager|designer|consultant)s?\b/;
